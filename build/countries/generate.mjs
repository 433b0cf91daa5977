// Joins the codes and English names of CLDR with the hand-kept tables beside this file and writes the tables that the library embeds.
// Run by hand after a change: npm ci && npm run generate. The build of the library never runs it.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../src/DiplomaticGraph/Model/Countries/Data');
const json = path => JSON.parse(readFileSync(join(here, 'node_modules', path), 'utf8'));
const fail = message => { throw new Error(message); };

function table(file) {
  const [header, ...lines] = readFileSync(join(here, file), 'utf8').replace(/\n+$/, '').split('\n').map(line => line.split('\t'));
  return lines.map((cells, i) => {
    if (cells.length !== header.length) fail(`${file}:${i + 2}: ${cells.length} cells, expected ${header.length}`);
    return Object.fromEntries(header.map((name, j) => [name, cells[j]]));
  });
}

const list = cell => cell.split('|').filter(form => form !== '');
const unique = forms => [...new Set(forms)];

const mappings = json('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const names = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
const byAlpha3 = new Map(Object.entries(mappings).filter(([, m]) => m._alpha3).map(([alpha2, m]) => [m._alpha3, { alpha2, ...m }]));
const handCodes = new Map(table('codes.tsv').map(row => [row.code, row]));

// A cell of codes.tsv overrides CLDR; "-" there means that the country has no such code.
function codesOf(code, historic) {
  const hand = handCodes.get(code) ?? {};
  const cldr = historic ? {} : byAlpha3.get(code) ?? {};
  const pick = (own, fallback) => own === '-' ? '' : own || fallback || '';
  const alpha2 = pick(hand.alpha2, cldr.alpha2);
  return {
    alpha2,
    numeric: pick(hand.numeric, cldr._numeric),
    // CLDR leaves the FIPS code out where it equals alpha-2.
    fips: pick(hand.fips, historic ? '' : cldr._fips10 ?? alpha2),
    cow: pick(hand.cow, ''),
    cameo: pick(hand.cameo, code),
  };
}

const spelled = name => name.replaceAll(' & ', ' and ').replaceAll('’', "'").replace(/^St\. /, 'Saint ').replace(' (', ', ').replace(/\)$/, '');

function namesOf(row, alpha2) {
  const other = list(row.otherNames);
  const cldr = row.status === 'historic' ? [] : ['', '-alt-short', '-alt-variant'].map(suffix => names[alpha2 + suffix]).filter(Boolean);
  const usual = row.name || spelled(cldr.find((_, i) => names[alpha2 + '-alt-short'] && i === 1 && !['US', 'GB', 'BA'].includes(alpha2)) ?? cldr[0])
    || fail(`${row.code} has no name`);
  // CLDR's names with a bracket or a dash in the middle ("Congo - Kinshasa") are for menus; texts don't have them.
  const fromCldr = cldr.filter(name => !/ - |\(/.test(name)).flatMap(name => [name.replaceAll('’', "'"), name.replaceAll('’', "'").replaceAll(' & ', ' and ')]);
  return [usual, unique([...other, ...fromCldr]).filter(name => name !== usual)];
}

// "Chinese" and "Polish" have no plural of this form; "Russian" and "Iraqi" do. Irregular ones stand in the hand table.
const plural = adjective => /(an|[a-z]i)$/.test(adjective) && !/^(I-|Ni|ni)/.test(adjective) ? [adjective + 's'] : [];

const columns = ['code', 'alpha2', 'numeric', 'fips', 'cow', 'cameo', 'status', 'name', 'otherNames', 'adjectives', 'demonyms', 'combiningForms',
  'capitals', 'seats', 'familyNameFirst', 'successor', 'ambiguous', 'formerCodes'];

const countries = table('words.tsv').map(row => {
  const adjectives = list(row.adjectives);
  const codes = codesOf(row.code, row.status === 'historic');
  const [name, otherNames] = namesOf(row, codes.alpha2);
  const demonyms = unique([...list(row.demonyms), ...adjectives.flatMap(plural)]).filter(form => !adjectives.includes(form));
  const ambiguous = list(row.ambiguous);
  // The plural of an ambiguous adjective is as ambiguous.
  for (const adjective of adjectives) if (ambiguous.includes(adjective)) ambiguous.push(...plural(adjective));
  return {
    code: row.code, ...codes, status: row.status, name, otherNames: otherNames.join('|'), adjectives: adjectives.join('|'),
    demonyms: demonyms.join('|'), combiningForms: row.combiningForms, capitals: row.capitals, seats: row.seats,
    familyNameFirst: row.familyNameFirst, successor: row.successor, ambiguous: unique(ambiguous).join('|'), formerCodes: row.formerCodes,
  };
}).sort((a, b) => a.code < b.code ? -1 : 1);

const organizations = table('organizations.tsv').sort((a, b) => a.id < b.id ? -1 : 1);
const notCountries = readFileSync(join(here, 'not-countries.txt'), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'));

const write = (file, lines) => writeFileSync(join(out, file), lines.join('\n') + '\n');
const tsv = (header, rows) => [header.join('\t'), ...rows.map(row => header.map(name => row[name]).join('\t'))];

mkdirSync(out, { recursive: true });
write('countries.tsv', tsv(columns, countries));
write('organizations.tsv', tsv(Object.keys(organizations[0]), organizations));
write('not-countries.txt', unique(notCountries).sort());
console.log(`${countries.length} countries, ${organizations.length} organizations, ${notCountries.length} phrases`);
