import { readPeople } from './readPeople.js';

/** Case officers at authorities, interest organizations and neighbours. All invented; no real office-holder is meant. */
export const nationalAndNeighbours = readPeople(`
# pts
Hedvig Almkullen | handläggare, bredbandsstöd | 2019-09-01 | | tel
Robin Sällvik | analytiker, kartläggning | 2016-01-01 | | tel
Katja Brännlundh-Vik | enhetschef, stöd | 2021-01-01 |
Arne Tuneborn | handläggare, medfinansiering | 2008-01-01 | 2017-12-31 | left
Samuel Ekevik | statistik och kartor | 2018-03-01 | | stale

# digg
Nike Holmbergsåker | utredare, indikatorer | 2022-01-01 |

# jordbruksverket
Torun Vätterhed | handläggare, bredband | 2014-06-01 | 2025-12-31 |
Melker Jönshult | utbetalning | 2015-01-01 | 2022-12-31 | left

# tillvaxtverket
Marianne Frösåker | programhandläggare, Mellersta Norrland | 2011-01-01 | | stale

# trafikverket
Fredrik Hållplats-Ek | ledningshandläggare region mitt | 2013-01-01 | | tel
Jelena Vukvik | samordnare, ledningsärenden | 2020-01-01 |

# lantmateriet
Sture Råmärke | lantmätare, ledningsrätt | 2009-01-01 | | stale
Bim Kartåsen | förrättningslantmätare | 2019-01-01 | | tel

# skogsstyrelsen
Oskar Barrsele | skogskonsulent | 2015-01-01 | | stale

# msb
Gerhard Skyddsvik | handläggare, robusta kommunikationer | 2012-01-01 | 2025-12-31 |
+ mcf | handläggare, robusta kommunikationer | 2026-01-01 |

# boverket
Ellika Planmo | handläggare, fysisk planering | 2018-01-01 | | new

# finansdepartementet
Wendela Remissberg | departementssekreterare | 2023-01-01 |

# infrastrukturdepartementet
Folke Bredvik | departementssekreterare | 2019-04-01 | 2022-12-31 | left

# bredbandsforum
Charlotta Forumsved | sekretariatet | 2012-01-01 | 2025-12-31 | stale

# konnektivitetsradet
Jasmine Uppkopps-Berg | sekretariatet | 2026-01-01 | | new

# byanatsforum
Tyra Byvägen | rådgivare | 2013-01-01 | | tel

# skl
Urban Kommunvall | sakkunnig, digital infrastruktur | 2011-01-01 | 2019-11-26 |
+ skr | sakkunnig, digital infrastruktur | 2019-11-27 |

# ssnf
Joakim Öppenvik | Robust fiber | 2014-01-01 |

# lrf
Kristian Åkervidd | regionombud | 2010-01-01 | | tel

# hela-sverige
Linnea Bystuga | länsombud | 2016-01-01 |

# coompanion
Said Föreningsmo | rådgivare | 2015-01-01 | | tel

# region-vasternorrland
Disa Nordingån | regional bredbandskoordinator | 2018-01-01 | | tel

# lst-vasternorrland
Gideon Ådalsvik | projektledare, Dig2020 | 2014-01-01 | 2020-12-31 | left

# region-vasterbotten
Annelie Vindelå | regional bredbandskoordinator | 2016-01-01 | | tel

# lst-vasterbotten
Bror Malåsele | handläggare, landsbygd | 2012-01-01 | | stale

# region-gavleborg
Peder Ljusnedal | regional bredbandskoordinator | 2017-01-01 | | stale

# region-dalarna
Lova Siljansved | regional bredbandskoordinator | 2020-01-01 | | new

# trondelag
Sigrun Verdalsmo | rådgiver, digital infrastruktur | 2018-01-01 |

# sundsvall
Jaana Indalsvik | bredbandssamordnare | 2015-01-01 |

# ange
Folke Borgsjöby | utvecklare | 2013-01-01 | | stale

# solleftea
Marja Junselevik | bredbandssamordnare | 2016-01-01 |

# dorotea
Sigurd Risbäckstrand | teknisk chef | 2014-01-01 | | stale

# vilhelmina
Ellacarin Kultvik | strateg | 2019-01-01 |
`);
