/** The whole referred document, which is no matter of its own. */
export const WHOLE_DOCUMENT =
  /(?:förslagen|utredningens förslag|betänkandet|promemorian|remissen|förslagen i (?:sin helhet|stort)|utredningen)(?!\s(?:om|att|till|på|i avsnitt|rörande|avseende)\s)/iu;
