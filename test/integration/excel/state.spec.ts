import fc from 'fast-check';
import { readState, updateState } from '../../../src/excel';
import { readPartXml, STATE_NAMESPACE, writePartXml } from '../../../src/excel/state/partXml';
import { EMPTY_STATE } from '../../../src/excel/state/sections';
import { decodeState, encodeState, NOTHING_STORED } from '../../../src/excel/state/stateCodec';
import { buildSample } from '../../../src/workbench/sample/buildSample';
import { readXlsx } from '../../../src/workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../src/workbench/workbook/xlsx/writeXlsx';
import { withSession } from './support/withSession';

const part = (content: string, version = '1') =>
  `<htx xmlns="${STATE_NAMESPACE}" version="${version}" saved="2020-07-03T00:00:00.000Z">${content}</htx>`;
const section = (name: string, json: string) =>
  `<section name="${name}">${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</section>`;

describe('partXml', () => {
  it('should give back whatever JSON was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (values) => {
        const sections = new Map(
          Object.entries(values).map(([name, value]) => [encodeURIComponent(name), JSON.stringify(value)]),
        );

        const read = readPartXml(writePartXml({ version: 1, saved: 'x', sections, aside: new Map() }));

        expect([...(read?.sections ?? [])].map(([name, json]) => [name, JSON.parse(json)])).toEqual(
          [...sections].map(([name, json]) => [name, JSON.parse(json)]),
        );
      }),
    );
  });

  it('should read the part as Excel writes it anew', () => {
    const read = readPartXml(
      `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<htx saved='x' version='3' xmlns='${STATE_NAMESPACE}'><section name='a'>&#123;&quot;b&quot;:1&#x7d;</section><section name="c"/></htx>\r\n`,
    );

    expect(read).toMatchObject({ version: 3, saved: 'x' });
    expect([...read!.sections]).toEqual([
      ['a', '{"b":1}'],
      ['c', ''],
    ]);
  });

  it('should take nothing else for a part, and not hang over it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => part(text)),
          fc.constant('<htx '.repeat(5_000)),
        ),
        (xml) => {
          expect(() => decodeState(xml)).not.toThrow();
        },
      ),
    );
  });
});

describe('decodeState', () => {
  it('should give back what was encoded', () => {
    const state = {
      ...EMPTY_STATE,
      settings: {
        ...EMPTY_STATE.settings,
        language: 'en' as const,
        period: '2020-H1',
        report: { place: 'Ninh Bình & <Hoa Lư>' },
      },
      mappings: [
        {
          sheetId: '{1}',
          sheet: 'DS',
          role: 'groups' as const,
          headerRow: 3,
          columns: [{ header: 'Tên', field: null }],
        },
      ],
    };

    expect(decodeState(encodeState({ ...NOTHING_STORED, state }, 'x'))).toMatchObject({ state, damaged: [] });
  });

  it('should set a damaged section aside and keep the others', () => {
    const xml = part(
      section('settings', '{"language":"vi","period":null,"report":{},"manual":[],"rules":{}}') +
        section('journal', '{"steps":"không phải danh sách"}') +
        section('reports', '[{"sheetId":1}') +
        section('tương-lai', '[1]'),
    );

    const stored = decodeState(xml);

    expect(stored.damaged).toEqual(['journal', 'reports']);
    expect(stored.state).toEqual({ ...EMPTY_STATE, settings: { ...EMPTY_STATE.settings, language: 'vi' } });
    const again = decodeState(encodeState(stored, 'x'));
    expect(again.damaged).toEqual([]);
    expect(again.raw.aside.get('journal')).toBe('{"steps":"không phải danh sách"}');
    expect(again.raw.sections.get('tương-lai')).toBe('[1]');
  });

  it.each([
    ['an address that is none', { cell: 'B0', from: 1, to: 2 }],
    ['a number that is none', { cell: 'B1', from: 'x', to: null }],
    ['an object for a value', { cell: 'B1', from: {}, to: 1 }],
  ])('should not believe a journal with %s', (_what, change) => {
    const step = {
      id: '1',
      title: 't',
      time: '',
      status: 'done',
      count: 1,
      sheets: [{ id: '1', name: 'n', changes: [change] }],
    };
    const stored = decodeState(part(section('journal', JSON.stringify({ forgotten: 0, steps: [step] }))));

    expect(stored.damaged).toEqual(['journal']);
    expect(stored.state.journal.steps).toEqual([]);
  });

  it('should let nothing into the prototypes', () => {
    decodeState(
      part(
        section(
          'settings',
          '{"__proto__":{"hacked":1},"language":null,"period":null,"report":{"__proto__":{"hacked":1}},"manual":[],"rules":{"__proto__":{"hacked":1}}}',
        ),
      ),
    );

    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });

  it('should bring an older state into the present form', () => {
    const toPresent = new Map([
      [0, (sections: ReadonlyMap<string, string>) => new Map([['settings', sections.get('options') ?? '']])],
    ]);
    const settings = '{"language":"en","period":null,"report":{},"manual":[],"rules":{}}';

    const { state, damaged } = decodeState(part(section('options', settings), '0'), toPresent);

    expect([state.settings.language, damaged]).toEqual(['en', []]);
  });
});

describe('readState and updateState', () => {
  it('should keep what was stored through saving and opening again', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      expect(await readState()).toEqual(EMPTY_STATE);
      await updateState('settings', (settings) => ({ ...settings, period: '2020-H1' }));
    });

    const reopened = readXlsx(writeXlsx(workbook));

    await withSession(reopened, async () => {
      expect((await readState()).settings.period).toBe('2020-H1');
    });
  });

  it("should leave other add-ins' parts alone, and have one of its own", async () => {
    const workbook = buildSample();
    workbook.customXmlParts.push({ id: '{X}', xml: '<other xmlns="urn:other"/>' });
    await withSession(workbook, async () => {
      await updateState('settings', (settings) => ({ ...settings, language: 'en' }));
      await updateState('settings', (settings) => ({ ...settings, language: 'vi' }));

      expect(workbook.customXmlParts.map(({ xml }) => xml.includes(STATE_NAMESPACE))).toEqual([false, true]);
    });
  });

  it('should go by the part that was saved last when a merge has left two', async () => {
    const workbook = buildSample();
    const settings = (language: string) =>
      section('settings', `{"language":"${language}","period":null,"report":{},"manual":[],"rules":{}}`);
    workbook.customXmlParts.push(
      { id: '{1}', xml: part(settings('en')).replace('2020-07-03', '2020-08-01') },
      { id: '{2}', xml: part(settings('vi')) },
    );
    await withSession(workbook, async () => {
      expect((await readState()).settings.language).toBe('en');

      await updateState('settings', (known) => ({ ...known, period: '2020' }));

      expect(workbook.customXmlParts).toHaveLength(1);
      expect((await readState()).settings).toMatchObject({ language: 'en', period: '2020' });
    });
  });

  it('should read but not write what a newer HTX has saved', async () => {
    const workbook = buildSample();
    const xml = part('', '99');
    workbook.customXmlParts.push({ id: '{1}', xml });
    await withSession(workbook, async () => {
      expect(await readState()).toEqual(EMPTY_STATE);
      await expect(updateState('lastCheck', () => ({ time: '', prints: [] }))).rejects.toMatchObject({
        code: 'state-newer',
      });
      expect(workbook.customXmlParts[0]?.xml).toBe(xml);
    });
  });

  it('should write nothing when nothing changes', async () => {
    const workbook = buildSample();
    await withSession(workbook, async () => {
      await updateState('settings', (settings) => settings);

      expect(workbook.customXmlParts).toEqual([]);
    });
  });

  it('should not lose one of two updates at once', async () => {
    await withSession(buildSample(), async () => {
      await Promise.all([
        updateState('settings', (settings) => ({ ...settings, language: 'en' })),
        updateState('settings', (settings) => ({ ...settings, period: '2020' })),
      ]);

      expect((await readState()).settings).toMatchObject({ language: 'en', period: '2020' });
    });
  });
});
