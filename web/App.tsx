import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from 'react-router';
import { PersonMenu } from './access/PersonMenu';
import { RequireSignIn } from './access/RequireSignIn';
import { NotFoundPage } from './pages/NotFoundPage';
import { AppFrame } from './shared/frame/AppFrame';
import { RouteProgress } from './shared/frame/RouteProgress';
import { CrashState } from './shared/page/CrashState';

/**
 * Every address of someone signed in, one line each, fetched when first visited. The menu shows the ones that are here:
 *   '/organizations/:id': async () => (await import('./pages/OrganizationPage')).OrganizationPage,
 */
const pages: Record<string, () => Promise<ComponentType>> = {};

/**
 * What opens over any page and answers an action of the frame (`useProvideAction`), such as the form that records an
 * interaction: lazy(async () => ({ default: (await import('./dialogue/RecordInteraction')).RecordInteraction })),
 */
const overlays: LazyExoticComponent<ComponentType>[] = [];

const paths = Object.keys(pages);

function SignedIn() {
  return (
    <RequireSignIn>
      <AppFrame paths={paths} person={<PersonMenu hasSettings={paths.includes('/settings')} />}>
        <RouteProgress />
        <Outlet />
      </AppFrame>
      {overlays.map((Overlay, place) => (
        <Suspense key={place}>
          <Overlay />
        </Suspense>
      ))}
      <ScrollRestoration />
    </RequireSignIn>
  );
}

const inFrame: RouteObject[] = [
  ...Object.entries(pages).map(([path, load]) => ({ path, lazy: async () => ({ Component: await load() }) })),
  { path: '*', Component: NotFoundPage },
];

/** The addresses of the client. */
export function makeRouter() {
  return createBrowserRouter([
    {
      errorElement: <CrashState />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/sign-in',
          lazy: async () => ({ Component: (await import('./pages/SignInPage')).SignInPage }),
        },
        { Component: SignedIn, children: [{ errorElement: <CrashState />, children: inFrame }] },
      ],
    },
  ]);
}
