import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Spruce and deep lake: what can be pressed, and where you are. */
const lake: MantineColorsTuple = [
  '#eaf3f2',
  '#d2e6e3',
  '#a7d3ce',
  '#7cc4bf',
  '#4ba5a1',
  '#2b8583',
  '#1a6e6e',
  '#0f5c5e',
  '#0c4a4b',
  '#0a3a3b',
];

/** Cloudberry: the one warm thing on a screen, such as what is new or waits for us. */
const cloudberry: MantineColorsTuple = [
  '#fdf5e6',
  '#fbeed6',
  '#f6dba9',
  '#f1c679',
  '#ecb350',
  '#e9a637',
  '#d18f22',
  '#a66a10',
  '#8a4a06',
  '#6b3803',
];

/** Lingonberry: late, refused, taken away. */
const lingon: MantineColorsTuple = [
  '#fcf0ee',
  '#fae8e5',
  '#f3c8c3',
  '#f59a92',
  '#e2766e',
  '#cd544e',
  '#b93a3a',
  '#a3232b',
  '#871a22',
  '#6b131a',
];

/** Moss: kept, answered, in order. */
const moss: MantineColorsTuple = [
  '#f2f7ec',
  '#e9f1df',
  '#cfe1bb',
  '#a5cc86',
  '#83b05f',
  '#659544',
  '#4f7d33',
  '#3c6425',
  '#2f501c',
  '#233c14',
];

/** Paper: the quiet ground of the light scheme. */
const gray: MantineColorsTuple = [
  '#fbfaf7',
  '#f5f3ee',
  '#ebe8e1',
  '#e2dfd6',
  '#c9c6bb',
  '#8b8d85',
  '#656d68',
  '#4d5853',
  '#313b38',
  '#16211f',
];

/** Night over the lake: the ground of the dark scheme, from text (0) to the deepest (9). */
const dark: MantineColorsTuple = [
  '#e6ece8',
  '#c6d0cb',
  '#b4c0bb',
  '#93a19b',
  '#3a4946',
  '#2a3735',
  '#1e2a28',
  '#101716',
  '#0b1211',
  '#070c0b',
];

const text = `'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif`;
const heading = `'Schibsted Grotesk Variable', 'Schibsted Grotesk', system-ui, sans-serif`;

/**
 * Words on a filled ground: light ones in the light scheme, dark ones in the dark, where every ground is pale.
 * Cloudberry is as bright in both, and always carries dark words.
 */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  if (input.color !== 'cloudberry') return { ...colors, color: 'var(--on-filled)' };
  return { ...colors, background: 'var(--warm)', hover: 'var(--warm-hover)', color: 'var(--on-warm)' };
};

/** The one theme of the client: Mantine's own settings. Colours of surfaces and words are in `tokens`. */
export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 3 },
  colors: { lake, cloudberry, lingon, moss, gray, dark },
  black: '#16211f',
  white: '#ffffff',
  variantColorResolver: variantColors,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: text,
  fontFamilyMonospace: `ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, monospace`,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'md',
  breakpoints: { xs: '30em', sm: '48em', md: '62em', lg: '75em', xl: '90em' },
  shadows: {
    xs: '0 1px 2px rgb(22 33 31 / 6%)',
    sm: '0 1px 2px rgb(22 33 31 / 5%), 0 4px 12px rgb(22 33 31 / 5%)',
    md: '0 2px 4px rgb(22 33 31 / 6%), 0 12px 32px rgb(22 33 31 / 12%)',
    lg: '0 4px 8px rgb(22 33 31 / 6%), 0 24px 56px rgb(22 33 31 / 16%)',
    xl: '0 8px 16px rgb(22 33 31 / 8%), 0 32px 72px rgb(22 33 31 / 20%)',
  },
  headings: {
    fontFamily: heading,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.625rem, 1.35rem + 1.1vw, 2.125rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h6: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: { defaultProps: { fw: 600 } },
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 600, radius: 'sm' } },
    Tooltip: {
      defaultProps: { withArrow: false, openDelay: 250, events: { hover: true, focus: true, touch: true }, fz: 'xs' },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'lg' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'lg' } },
    Modal: {
      defaultProps: { radius: 'lg', shadow: 'xl', centered: true, overlayProps: { backgroundOpacity: 0.4, blur: 2 } },
    },
    Loader: { defaultProps: { type: 'dots' } },
    Select: { defaultProps: { checkIconPosition: 'right' } },
  },
});

/**
 * The colours by what they are for; every pair of words on ground reaches 4.5:1 and every edge of a control 3:1.
 * Stylesheets use these (`var(--ink-soft)`), never a shade by number.
 */
const tokens = {
  light: {
    '--paper': '#f5f3ee',
    '--sheet': '#fffefb',
    '--raised': '#ffffff',
    '--hover': '#f0eee7',
    '--track': '#e8e5dc',
    '--line': '#e2dfd6',
    '--line-strong': '#84867e',
    '--ink': '#16211f',
    '--ink-soft': '#4d5853',
    '--ink-faint': '#626a65',
    '--accent': '#0f5c5e',
    '--on-filled': '#ffffff',
    '--accent-soft': '#e3efed',
    '--warm': '#e9a637',
    '--warm-hover': '#dd9727',
    '--on-warm': '#2a1703',
    '--warm-ink': '#8a4a06',
    '--warm-soft': '#fbeed6',
    '--late': '#a3232b',
    '--late-soft': '#fae8e5',
    '--good': '#3c6425',
    '--good-soft': '#e9f1df',
    '--mark': '#fbe3ae',
    '--rail': '#0f2f2e',
    '--rail-ink': '#dfeae6',
    '--rail-faint': '#9fb8b2',
    '--rail-active': '#1c4644',
    '--sheet-shadow': '0 0 0 1px rgb(22 33 31 / 6%), 0 1px 2px rgb(22 33 31 / 4%)',
  },
  dark: {
    '--paper': '#101716',
    '--sheet': '#172120',
    '--raised': '#1e2a28',
    '--hover': '#1f2b29',
    '--track': '#253330',
    '--line': '#2a3735',
    '--line-strong': '#71807b',
    '--ink': '#e6ece8',
    '--ink-soft': '#b4c0bb',
    '--ink-faint': '#93a19b',
    '--accent': '#7cc4bf',
    '--on-filled': '#0b1f1e',
    '--accent-soft': '#1b3837',
    '--warm': '#e9a637',
    '--warm-hover': '#dd9727',
    '--on-warm': '#2a1703',
    '--warm-ink': '#f0b35a',
    '--warm-soft': '#3a2a12',
    '--late': '#f59a92',
    '--late-soft': '#43211f',
    '--good': '#a5cc86',
    '--good-soft': '#22331a',
    '--mark': '#5a431a',
    '--rail': '#0b1211',
    '--rail-ink': '#d3dedb',
    '--rail-faint': '#8fa39e',
    '--rail-active': '#1d312f',
    '--sheet-shadow': '0 0 0 1px rgb(230 236 232 / 6%)',
  },
} as const;

const mantineColors = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
};

/** Lays the tokens, and Mantine's own names for the same things, on the document. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: { '--font-heading': heading },
  light: { ...tokens.light, ...mantineColors },
  dark: { ...tokens.dark, ...mantineColors },
});
