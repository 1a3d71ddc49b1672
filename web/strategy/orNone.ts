/** The properties of a field whose text is empty while nothing is chosen, for one that says so by null. */
export function orNone<Field extends { value: string; onChange: (value: string | null) => void }>(
  field: Field,
): Omit<Field, 'value'> & { value: string | null } {
  return { ...field, value: field.value || null, onChange: (value) => field.onChange(value ?? '') };
}
