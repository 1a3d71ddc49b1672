import { Skeleton } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from 'react-router';
import { choosePasswordAt } from './access/choosePasswordAt';
import { RequireSignIn } from './access/RequireSignIn';
import { useMayRecord } from './access/useMayRecord';
import { useViewer } from './access/ViewerContext';
import { BesideSummary } from './dialogue/besideSummary';
import { NotFoundPage } from './pages/NotFoundPage';
import { AppFrame } from './shared/frame/AppFrame';
import { useExpectAction } from './shared/frame/frameActions';
import { RouteProgress } from './shared/frame/RouteProgress';
import { changesSubscription } from './shared/changesSubscription';
import { addTexts } from './shared/i18n/startI18n';
import { LiveUpdates } from './shared/LiveUpdates';
import { CrashState } from './shared/page/CrashState';

type Load = () => Promise<ComponentType>;

/** Open to everyone, signed in or not. */
const open: Record<string, Load> = {
  '/sign-in': async () => (await import('./pages/SignInPage')).SignInPage,
  '/tillganglighet': async () => (await import('./pages/AccessibilityPage')).AccessibilityPage,
};

/** Every address of someone signed in, one line each, fetched when first visited. The menu shows the ones that are here. */
const pages: Record<string, Load> = {
  '/': async () => (await import('./pages/OverviewPage')).OverviewPage,
  '/organizations': async () => (await import('./pages/OrganizationsPage')).OrganizationsPage,
  '/organizations/:id': async () => (await import('./pages/OrganizationPage')).OrganizationPage,
  '/organizations/:id/brief': async () => (await import('./pages/OrganizationBriefPage')).OrganizationBriefPage,
  '/contacts': async () => (await import('./pages/ContactsPage')).ContactsPage,
  '/contacts/:id': async () => (await import('./pages/ContactPage')).ContactPage,
  '/dialogues': async () => (await import('./pages/DialoguesPage')).DialoguesPage,
  '/dialogues/:id': async () => (await import('./pages/DialoguePage')).DialoguePage,
  '/meetings': async () => (await import('./pages/MeetingsPage')).MeetingsPage,
  '/meetings/:id': async () => (await import('./pages/MeetingPage')).MeetingPage,
  '/interactions/:id': async () => (await import('./pages/InteractionPage')).InteractionPage,
  '/positions': async () => (await import('./pages/PositionsPage')).PositionsPage,
  '/positions/:id': async () => (await import('./pages/PositionPage')).PositionPage,
  '/correspondence': async () => (await import('./pages/CorrespondencesPage')).CorrespondencesPage,
  '/correspondence/:id': async () => (await import('./pages/CorrespondencePage')).CorrespondencePage,
  '/letters/:id': async () => (await import('./pages/LetterPage')).LetterPage,
  '/matrix': async () => (await import('./pages/MatrixPage')).MatrixPage,
  '/registrar': async () => (await import('./pages/RegistrarPage')).RegistrarPage,
  '/commitments': async () => (await import('./pages/CommitmentsPage')).CommitmentsPage,
  '/commitments/:id': async () => (await import('./pages/CommitmentPage')).CommitmentPage,
  '/strategy': async () => (await import('./pages/StrategyPage')).StrategyPage,
  '/indicators': async () => (await import('./pages/IndicatorsPage')).IndicatorsPage,
  '/figures': async () => (await import('./pages/FiguresPage')).FiguresPage,
  '/members': async () => (await import('./pages/MembersPage')).MembersPage,
  '/mandate': async () => (await import('./pages/MandatePage')).MandatePage,
  '/resources': async () => (await import('./pages/ResourcesPage')).ResourcesPage,
  '/board': async () => (await import('./pages/BoardPage')).BoardPage,
  '/board/reports/:id': async () => (await import('./pages/BoardReportPage')).BoardReportPage,
  '/follow-up': async () => (await import('./pages/FollowUpsPage')).FollowUpsPage,
  '/follow-up/:id': async () => (await import('./pages/FollowUpPage')).FollowUpPage,
  '/handover': async () => (await import('./pages/HandoverPage')).HandoverPage,
  '/board/reports/:id/figures/:key': async () => (await import('./pages/BoardFigurePage')).BoardFigurePage,
  '/board/meetings/:id': async () => (await import('./pages/BoardMeetingPage')).BoardMeetingPage,
  '/clauses': async () => (await import('./pages/ClausesPage')).ClausesPage,
  '/clauses/:code': async () => (await import('./pages/ClausePage')).ClausePage,
  '/silence': async () => (await import('./pages/SilencePage')).SilencePage,
  '/graph': async () => (await import('./pages/GraphPage')).GraphPage,
  '/search': async () => (await import('./pages/SearchPage')).SearchPage,
  '/responsibilities': async () => (await import('./pages/ResponsibilitiesPage')).ResponsibilitiesPage,
  '/import': async () => (await import('./pages/ImportPage')).ImportPage,
  '/import/:id': async () => (await import('./pages/ImportReceiptPage')).ImportReceiptPage,
  '/accounts': async () => (await import('./pages/AccountsPage')).AccountsPage,
  '/tokens': async () => (await import('./pages/TokensPage')).TokensPage,
  '/settings': async () => (await import('./pages/SettingsPage')).SettingsPage,
};

/** What opens over any page and answers an action of the frame (`useProvideAction`), one line each. */
const overlays: Load[] = [
  async () => (await import('./dialogue/RecordInteraction')).RecordInteraction,
  async () => (await import('./timeline/CommandPalette')).CommandPalette,
];

const paths = Object.keys(pages);

/** Brings what positions a window beside a button, which nothing else of the first page needs. */
const PersonMenu = lazy(async () => ({ default: (await import('./access/PersonMenu')).PersonMenu }));

/** What is agreed with whom, beside the notes of a conversation with an authority. */
const ContactCheck = lazy(async () => ({
  default: (await import('./correspondence/contact/ContactCheck')).ContactCheck,
}));

/** The pages whose words are there from the start (`firstTexts`). */
const firstPages = ['/', '/sign-in'];

/** Fetches a component and the words of all rooms. */
async function withWords(load: Load): Promise<ComponentType> {
  const [component, { texts }] = await Promise.all([load(), import('./texts')]);
  addTexts(texts);
  return component;
}

const lazyOverlays = overlays.map((load) => lazy(async () => ({ default: await withWords(load) })));

/** The pages that the menu shows a reader: the accounts only to who administers them. */
function Frame() {
  const { permissions } = useViewer();
  const isFor = (path: string) => path !== '/accounts' || permissions.includes('ADMINISTER_ACCOUNTS');
  return (
    <AppFrame
      paths={paths.filter(isFor)}
      person={
        <Suspense fallback={<Skeleton circle height={38} />}>
          <PersonMenu hasSettings={paths.includes('/settings')} />
        </Suspense>
      }
    >
      <RouteProgress />
      <Outlet />
    </AppFrame>
  );
}

/** The overlays that are on their way: what is asked of them meanwhile is not lost. */
function Expected() {
  useExpectAction('recordInteraction', useMayRecord());
  useExpectAction('openSearch', true);
  return null;
}

function SignedIn() {
  return (
    <RequireSignIn>
      <Expected />
      <Frame />
      <BesideSummary value={(about) => <ContactCheck {...about} />}>
        {lazyOverlays.map((Overlay, place) => (
          <Suspense key={place}>
            <Overlay />
          </Suspense>
        ))}
      </BesideSummary>
      <LiveUpdates changes={changesSubscription} />
      <ScrollRestoration />
    </RequireSignIn>
  );
}

const routeOf = ([path, load]: [string, Load]): RouteObject => ({
  path,
  lazy: async () => ({ Component: await (firstPages.includes(path) ? load() : withWords(load)) }),
});

const inFrame: RouteObject[] = [...Object.entries(pages).map(routeOf), { path: '*', Component: NotFoundPage }];

/** The addresses of the client. */
export function makeRouter() {
  return createBrowserRouter([
    {
      errorElement: <CrashState />,
      hydrateFallbackElement: <></>,
      children: [
        ...Object.entries(open).map(routeOf),
        {
          path: choosePasswordAt,
          lazy: async () => {
            const ChoosePasswordPage = await withWords(
              async () => (await import('./pages/ChoosePasswordPage')).ChoosePasswordPage,
            );
            return {
              element: (
                <RequireSignIn>
                  <ChoosePasswordPage />
                </RequireSignIn>
              ),
            };
          },
        },
        { Component: SignedIn, children: [{ errorElement: <CrashState />, children: inFrame }] },
      ],
    },
  ]);
}
