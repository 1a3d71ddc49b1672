/** A decorator of type-graphql, called as the function it is; its types know only the @-syntax. */
type Decorator = (prototype: object, name: string, descriptor?: PropertyDescriptor) => void;

/** Decorates a field of a class that a declaration makes: a property, or a method when `descriptor` is given. */
export function decorate(decorator: unknown, prototype: object, name: string, descriptor?: PropertyDescriptor): void {
  (decorator as Decorator)(prototype, name, descriptor);
}
