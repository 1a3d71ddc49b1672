import { roomTexts } from '../shared/i18n/roomTexts';

/** The accessibility statement, as the act on accessible digital public service asks for one. */
export const accessibilityTexts = roomTexts(
  {
    title: 'Tillgänglighet för Samnod',
    lead: 'Samnod ska gå att använda av alla, oavsett hur man ser, hör, rör sig eller läser. Här står hur långt vi har nått, vad som brister och hur du når oss.',
    state: {
      heading: 'Så tillgänglig är tjänsten',
      text: 'Tjänsten är byggd efter WCAG 2.1, nivå AA, som lagen om tillgänglighet till digital offentlig service kräver. Vi känner till bristerna nedan. I övrigt är vår bedömning att den uppfyller kraven.',
    },
    works: {
      heading: 'Det här kan du räkna med',
      keyboard:
        'Allt går att göra med tangentbordet. Tryck ? för att se kortkommandona; de med en enda tangent går att stänga av under Inställningar.',
      reader: 'Rubriker, landmärken och fält har namn som en skärmläsare läser upp, och det som ändras på sidan sägs.',
      contrast:
        'Text och kontroller har tillräcklig kontrast i både ljust och mörkt läge. Färg är aldrig det enda som bär en betydelse.',
      zoom: 'Sidorna fungerar vid 400 procents förstoring och på en telefon utan att du behöver rulla i sidled.',
      graph: 'Sambandsbilden finns också som tabell med samma innehåll.',
      time: 'Det du skriver sparas i webbläsaren medan du skriver. Blir du utloggad finns det kvar.',
    },
    flaws: {
      heading: 'Det här brister',
      graph: 'Själva sambandsbilden går inte att läsa med skärmläsare. Använd tabellen bredvid.',
      files: 'Bilagor som andra har lagt in, till exempel inskannade PDF-filer, kan sakna text som går att läsa upp.',
      graphiql:
        'GraphiQL, verktyget för den som ansluter andra system, är ett tredjepartsverktyg som vi inte har granskat.',
      people: 'Tjänsten är ännu inte provad av personer som använder skärmläsare i sitt dagliga arbete.',
    },
    tested: {
      heading: 'Så har vi prövat',
      text: 'Vi har granskat tjänsten själva. Varje sida prövas automatiskt med axe mot WCAG 2.1 A och AA i varje ny version, på bred skärm och på telefon, i ljust och mörkt läge. De vanligaste uppgifterna prövas med bara tangentbordet.',
      date: 'Redogörelsen gäller den version som du använder nu.',
    },
    contact: {
      heading: 'Kan du inte använda något?',
      text: 'Hör av dig till partnerskapets administratör, eller till regionen eller länsstyrelsen. Säg vilken sida det gäller och vad som inte gick. Du kan också få innehållet på annat sätt.',
    },
    supervision: {
      heading: 'Tillsyn',
      text: 'Myndigheten för digital förvaltning har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om din synpunkt kan du anmäla det dit.',
      link: 'Anmäl till Myndigheten för digital förvaltning',
    },
    back: 'Till tjänsten',
  },
  {
    title: 'Accessibility of Samnod',
    lead: 'Everyone is to be able to use Samnod, however they see, hear, move or read. Here is how far we have come, what falls short and how to reach us.',
    state: {
      heading: 'How accessible the service is',
      text: 'The service is built to WCAG 2.1, level AA, which the Swedish act on accessible digital public service requires. We know of the shortcomings below. Otherwise we judge that it meets the requirements.',
    },
    works: {
      heading: 'What you can count on',
      keyboard:
        'Everything can be done with the keyboard. Press ? to see the shortcuts; those of a single key can be turned off in Settings.',
      reader:
        'Headings, landmarks and fields have names that a screen reader tells, and what changes on the page is said.',
      contrast:
        'Words and controls have enough contrast in light and dark. Colour is never the only thing that carries a meaning.',
      zoom: 'Pages work at 400 per cent and on a phone without scrolling sideways.',
      graph: 'The picture of connections is there as a table, too, with the same content.',
      time: 'What you write is kept in the browser as you write. If you are signed out it is still there.',
    },
    flaws: {
      heading: 'What falls short',
      graph: 'The picture of connections itself cannot be read by a screen reader. Use the table beside it.',
      files: 'Attachments that others have added, such as scanned PDFs, may lack text that can be read aloud.',
      graphiql: 'GraphiQL, the tool for those who connect other systems, is made by others and not reviewed by us.',
      people: 'The service has not yet been tried by people who use a screen reader in their daily work.',
    },
    tested: {
      heading: 'How we tested',
      text: 'We have reviewed the service ourselves. Every page is tested automatically with axe against WCAG 2.1 A and AA in each new version, on a wide screen and a phone, in light and dark. The most common tasks are tested with the keyboard alone.',
      date: 'The statement is about the version that you use now.',
    },
    contact: {
      heading: 'Is there something you cannot use?',
      text: 'Contact the administrator of the partnership, or the region or the county administrative board. Say which page it is about and what did not work. You can get the content in another way, too.',
    },
    supervision: {
      heading: 'Supervision',
      text: 'The Swedish Agency for Digital Government supervises the act. If you are not content with how we handle your remark, you can report it there.',
      link: 'Report to the Agency for Digital Government',
    },
    back: 'To the service',
  },
);
