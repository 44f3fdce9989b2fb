import { SHEETS, XML, xmlText } from './sheetXml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Plain, an instant, a head, and a text that begins like a formula: Excel takes it for a text, also when it is edited. */
const STYLES = `${XML}<styleSheet xmlns="${SHEETS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>`
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
  + '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
  + '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export const sheetPath = (place: number): string => `xl/worksheets/sheet${place}.xml`;

/** All parts of a workbook but its sheets, whose names are given in their order. */
export function workbookParts(sheets: readonly string[]): [path: string, xml: string][] {
  const places = sheets.map((_, at) => at + 1);
  const links = [...places.map((place) => link(place, 'worksheet', `worksheets/sheet${place}.xml`)), link(places.length + 1, 'styles', 'styles.xml')];
  const types = [
    ...places.map((place) => override(sheetPath(place), 'worksheet')), override('xl/workbook.xml', 'sheet.main'), override('xl/styles.xml', 'styles'),
  ];
  const named = sheets.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return [
    ['xl/workbook.xml', `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`],
    ['xl/styles.xml', STYLES],
    ['_rels/.rels', `${XML}<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
  ];
}

const link = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const override = (path: string, kind: string): string => `<Override PartName="/${path}" ContentType="${TYPES}.${kind}+xml"/>`;
