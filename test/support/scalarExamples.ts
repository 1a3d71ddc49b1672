/** Values that fit the scalars of the schema, by the name of the scalar. */
export const SCALAR_EXAMPLES: Record<string, readonly string[]> = {
  DateTime: ['2026-01-01T00:00:00Z', '2019-05-01T00:00:00Z'],
  Date: ['2026-01-01', '2019-05-01'],
  CountyCode: ['23'],
  MunicipalityCode: ['2326', '2380'],
};
