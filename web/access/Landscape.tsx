import classes from './Landscape.module.css';

type Point = readonly [x: number, y: number];

/** A soft line through points, closed along the bottom of the picture. */
function ridge(points: readonly Point[]): string {
  const [first] = points;
  const curves = points.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = points[place]!;
    const bend = (x - fromX) / 2.4;
    return `C${fromX + bend} ${fromY} ${x - bend} ${y} ${x} ${y}`;
  });
  return `M${first![0]} ${first![1]}${curves.join('')}V1000H-20Z`;
}

/** A spruce: its foot at a point, so many pixels high. */
function spruce(x: number, foot: number, height: number): string {
  const tiers = [0, 0.24, 0.5].map((from, place) => {
    const top = foot - height + from * height;
    const bottom = foot - height + (from + 0.42 + place * 0.04) * height;
    const half = height * (0.09 + place * 0.055);
    return `M${x} ${top}L${x + half} ${bottom}L${x - half} ${bottom}Z`;
  });
  return `${tiers.join('')}M${x - 2} ${foot - height * 0.12}h4v${height * 0.2}h-4Z`;
}

const fells: readonly (readonly Point[])[] = [
  [
    [-20, 560],
    [90, 500],
    [180, 520],
    [320, 372],
    [400, 430],
    [520, 500],
    [640, 452],
    [760, 505],
    [920, 440],
  ],
  [
    [-20, 600],
    [120, 590],
    [240, 520],
    [370, 560],
    [500, 590],
    [630, 525],
    [780, 585],
    [920, 540],
  ],
  [
    [-20, 640],
    [140, 655],
    [300, 610],
    [460, 650],
    [620, 625],
    [780, 650],
    [920, 610],
  ],
];
const shore: readonly Point[] = [
  [-20, 850],
  [120, 838],
  [270, 872],
  [430, 905],
  [600, 880],
  [760, 828],
  [920, 806],
];
const spruces = [
  [18, 862, 150],
  [62, 858, 108],
  [98, 856, 176],
  [146, 866, 120],
  [188, 872, 84],
  [668, 872, 92],
  [716, 862, 150],
  [762, 852, 116],
  [806, 842, 190],
  [852, 836, 134],
  [892, 828, 168],
] as const;

/** Villages, and what ties them to the town by the lake. */
const town: Point = [452, 668];
const villages: readonly Point[] = [
  [150, 634],
  [262, 560],
  [330, 652],
  [560, 612],
  [640, 566],
  [742, 634],
  [830, 588],
];

/** Fells, a lake and villages that have light: what the work is about. Only to look at. */
export function Landscape() {
  return (
    <svg className={classes.landscape} viewBox="0 0 900 1000" preserveAspectRatio="xMidYMax slice" aria-hidden>
      <defs>
        <linearGradient id="sky" x2="0" y2="1">
          <stop className={classes.skyHigh} />
          <stop className={classes.skyLow} offset=".62" />
        </linearGradient>
        <linearGradient id="lake" x2="0" y2="1">
          <stop className={classes.lakeFar} />
          <stop className={classes.lakeNear} offset="1" />
        </linearGradient>
      </defs>
      <rect width="900" height="1000" fill="url(#sky)" />
      <circle className={classes.sun} cx="598" cy="408" r="46" />
      {fells.map((points, place) => (
        <path key={place} className={classes[`fell${place}`]} d={ridge(points)} />
      ))}
      <rect y="686" width="900" height="314" fill="url(#lake)" />
      <path
        className={classes.glitter}
        d="M560 712h86M540 730h120M572 748h70M556 770h98M590 792h44M120 724h70M210 752h54M340 736h40"
      />
      <g className={classes.ties}>
        {villages.map(([x, y]) => (
          <path key={x} d={`M${town[0]} ${town[1]}Q${(town[0] + x) / 2} ${Math.min(town[1], y) - 46} ${x} ${y}`} />
        ))}
      </g>
      {villages.map(([x, y]) => (
        <circle key={x} className={classes.village} cx={x} cy={y} r="5" />
      ))}
      <circle className={classes.glow} cx={town[0]} cy={town[1]} r="22" />
      <circle className={classes.town} cx={town[0]} cy={town[1]} r="9" />
      <path className={classes.shore} d={ridge(shore)} />
      <path className={classes.shore} d={spruces.map(([x, foot, height]) => spruce(x, foot, height)).join('')} />
    </svg>
  );
}
