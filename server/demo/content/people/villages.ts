import { readPeople } from './readPeople.js';

/** Boards of village and fibre associations: private persons with a lay office, so no more than name, office and a way to reach them. */
export const villages = readPeople(`
# storvallens-byalag
Kjell Vemdal | kassör, fibergruppen | 2012-01-15 | 2013-04-13 | tel
++ storvallen-langtjarn | ordförande | 2013-04-14 |
Evert Långtjärnsson | ordförande | 2001-03-01 | 2013-04-13 | left

# storvallen-langtjarn
Anna-Greta Storvallbo | sekreterare | 2013-04-14 | | tel
Mikkel Jåmå-Dahl | nätansvarig | 2016-03-20 | | tel
Siv Klövhed | markavtal | 2013-04-14 | 2021-03-28 | left
Doris Härbergsvall | kassör | 2019-03-24 | | stale

# tjarnmoen
Börje Tjärnmo | ordförande | 2014-02-20 | | tel
Lena-Marie Stugvallen | kassör | 2014-02-20 |
Idris Solbergsson | nätansvarig | 2020-03-15 | | private

# kvarnasen
Gerd Kvarnåsbo | ordförande | 2011-01-01 | | tel
Tomas Bodvallen | fibergruppen | 2015-01-01 | | stale

# ovre-ljungbacken
Nils-Håkan Ljungbäck | sammankallande | 2018-01-01 | | tel
Frida Åkervallen | sekreterare | 2018-01-01 | | new

# hallnaset
Runa Hållnäs | ordförande | 2013-01-01 | | tel
Petrus Vikmyren | ledamot | 2013-01-01 | 2020-12-31 | left

# stormyrberget
Elvy Stormyr | ordförande | 2015-03-12 | | tel
Bertil Myrbergsson | drift | 2015-03-12 | | stale

# sorbacken
Ulf-Göran Sörbäck | ordförande | 2012-01-01 |
Majken Tallmo | sekreterare | 2016-01-01 | | stale

# gimanaset
Ann-Sofi Gimanäs | ordförande | 2014-10-01 | | tel
Ghassan Tannous-Vik | kassör | 2019-01-01 |

# vallmobygden
Henny Vallmo | ordförande | 2016-05-15 | | tel
Staffan Fritidsved | ledamot, fritidshusägare | 2016-05-15 | | private

# norrasvallen
Erland Norråsvall | ordförande | 2014-01-01 | | stale

# lovsavallen
Inga-Britt Lövså | ordförande | 2019-09-09 | | tel
Rasmus Funäsbacken | projektledare | 2019-09-09 | | tel

# hovallsbygden
Torsten Hövall | ordförande | 2013-11-18 | | tel
Malin Offerdalen | kassör | 2013-11-18 |

# tvaraselet
Lisbet Tväråsel | ordförande | 2015-01-01 | | tel
Jon-Anders Laxvallen | ledamot | 2015-01-01 | | stale

# ronnvikslandet
Gudrun Rönnvik | ordförande | 2015-06-01 | | tel
Olof Landverk | nätansvarig | 2015-06-01 |

# hoglidsbygden
Mats Höglids | sammankallande | 2017-01-01 | | tel
Vera Stuguvik | sekreterare | 2017-01-01 |

# strandforsen
Sonja Strandfors | ordförande | 2014-01-01 | | stale
Kurt-Evert Lidmo | ledamot | 2014-01-01 | 2019-12-31 | left

# granasvattnet
Roland Granås | ordförande | 2016-01-25 | | tel
Terese Gubbvattnet | kassör | 2016-01-25 |

# norrudden
Åsa-Lill Norrudd | ordförande | 2022-03-01 | | tel
Harald Uddevallen | ordförande | 2010-01-01 | 2022-02-28 | left

# bagavattnet
Göta Bågavatten | ordförande | 2016-01-01 | | stale

# rodkullen
Niklas Rödkull | ordförande | 2015-09-30 | | tel
Fredrika Fjällgårdh | sekreterare | 2017-01-01 |

# snoheden
Ellinor Snöhed | kontaktperson | 2020-01-01 | | new

# bjorkvattsasen
Sven-Åke Björkvatt | ordförande | 2017-02-14 | | tel
Miriam Adeyemi-Lund | markansvarig | 2019-01-01 | | tel

# tandsbacken
Ragnvi Tandsback | ordförande | 2014-05-05 | | tel
Ove Ångsta | nätansvarig | 2014-05-05 | 2022-06-30 | left

# fugelviken
Mary-Ann Fugelvik | ordförande | 2015-01-01 | | tel
Linus Andersön-Holm | ledamot | 2018-01-01 | | stale
`);
