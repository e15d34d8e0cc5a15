import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { validateManifest } from '../../src/manifest/validateManifest';
import { DEVELOPMENT_URL, setBaseUrl } from '../../webpack/setBaseUrl';

const root = join(__dirname, '../..');
const assets = join(root, 'assets');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The manifest with one piece exchanged; a piece that is not there would make a test that breaks nothing. */
function broken(piece: string | RegExp, by: string): string {
  const changed = manifest.replace(piece, by);
  if (changed === manifest) throw new Error(`The manifest has no ${String(piece)}`);
  return changed;
}

describe('the manifest of HTX', () => {
  it('should be in order', async () => {
    expect(await validateManifest(manifest, assets)).toEqual([]);
  });

  it('should lead whoever asks for help to its page, and name no page that the build does not have', () => {
    const pages = [...manifest.matchAll(/https:\/\/localhost:3000\/([\w-]+\.html[^"]*)"/g)].map(([, page]) => page);

    expect(new Set(pages)).toEqual(new Set(['help.html', 'help.html#english', 'legacy.html', 'taskpane.html']));
    for (const page of pages) {
      const [file = '', id] = page!.split('#');
      const html = readFileSync(join(root, 'src/taskpane', file), 'utf8');
      if (id !== undefined) expect(html).toContain(`id="${id}"`);
    }
    expect(manifest).toMatch(/<SupportUrl DefaultValue="[^"]*\/help\.html">/);
    expect(manifest).toMatch(/<bt:Url id="LearnMore\.Url" DefaultValue="[^"]*\/help\.html">/);
  });

  it('should be readable by the official tool', async () => {
    const info = await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));

    expect(info).toMatchObject({
      defaultLocale: 'vi-VN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
    });
  });

  it('should be in order for the address that will serve it', async () => {
    const moved = setBaseUrl(manifest, 'https://addins.example.vn/htx/');

    expect(moved).not.toContain(DEVELOPMENT_URL);
    expect(moved).toContain('"https://addins.example.vn/htx/taskpane.html"');
    expect(moved).toContain('<AppDomain>https://addins.example.vn</AppDomain>');
    expect(await validateManifest(moved, assets)).toEqual([]);
  });

  it.each([['http://addins.example.vn'], ['addins.example.vn'], ['https://a.vn/?x=1']])(
    'should not be made for the address %s',
    (address) => {
      expect(() => setBaseUrl(manifest, address)).toThrow(/HTX_BASE_URL/);
    },
  );
});

describe('validateManifest', () => {
  const cases: readonly (readonly [what: string, xml: () => string, problem: RegExp])[] = [
    ['XML that is not well-formed', () => broken('</Hosts>', ''), /well-formed/],
    ['a missing Id', () => broken(/<Id>.*<\/Id>/, ''), /<Id> is missing/],
    ['an Id that is no GUID', () => broken(/<Id>.*<\/Id>/, '<Id>htx</Id>'), /no GUID/],
    ['a version of two parts', () => broken(/<Version>.*<\/Version>/, '<Version>1.0</Version>'), /four numbers/],
    ['a version with letters', () => broken(/<Version>.*<\/Version>/, '<Version>1.0.0.b</Version>'), /four numbers/],
    [
      'elements in the wrong order',
      () => broken(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      /too late/,
    ],
    ['an unknown element', () => broken('<Permissions>', '<Colour>red</Colour><Permissions>'), /<Colour> is not known/],
    ['unknown permissions', () => broken('ReadWriteDocument', 'Everything'), /do not exist/],
    ['another host than Excel', () => broken('<Host Name="Workbook" />', '<Host Name="Document" />'), /Workbook/],
    [
      'a resid that refers to nothing',
      () => broken('<Label resid="Group.Label" />', '<Label resid="Gone" />'),
      /"Gone" refers to no/,
    ],
    [
      'a resource that nobody uses',
      () => broken('<Label resid="Group.Label" />', '<Label resid="Check.Label" />'),
      /"Group.Label" is used nowhere/,
    ],
    [
      'a resource id that is used twice',
      () => broken('<bt:Image id="Report.16"', '<bt:Image id="Icon.16"'),
      /"Icon.16" is defined more than once/,
    ],
    [
      'a control id that is used twice',
      () => broken('id="HTX.Check"', 'id="HTX.CreateReport"'),
      /control id "HTX.CreateReport"/,
    ],
    [
      'an id that is too long',
      () => broken(/Functions\.Namespace/g, 'Functions.Namespace.Of.The.Functions'),
      /1 to 32/,
    ],
    [
      'an address without https',
      () => broken('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
      /must be https/,
    ],
    [
      'a foreign address',
      () => broken('https://localhost:3000/taskpane.html', 'https://elsewhere.vn/taskpane.html'),
      /AppDomains/,
    ],
    [
      'a foreign address for one language',
      () => broken('https://localhost:3000/help.html#english" />', 'https://elsewhere.vn/help.html" />'),
      /SupportUrl.*AppDomains/,
    ],
    ['an icon that is not there', () => broken('check-80.png', 'check-81.png'), /check-81.png is not in assets/],
    [
      'an icon of another size than it says',
      () => broken('report-80.png', 'report-64.png'),
      /report-64.png is 64 × 64/,
    ],
    ['an icon without the size 16', () => broken('<bt:Image size="16" resid="Check.16" />', ''), /lacks the size 16/],
    ['a second runtime', () => broken(/(<Runtime resid=.*\/>)/, '$1$1'), /2 runtimes/],
    ['a short runtime', () => broken('lifetime="long"', 'lifetime="short"'), /lifetime/],
    [
      'commands in another page than the runtime',
      () => broken('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="LearnMore.Url" />'),
      /they must be the same/,
    ],
    [
      'a base that older versions could not show',
      () =>
        broken(
          '<DefaultSettings>',
          '<Requirements><Sets><Set Name="SharedRuntime" /></Sets></Requirements><DefaultSettings>',
        ),
      /must not stand in the base/,
    ],
    [
      'overrides that older versions would try',
      () => broken('Name="SharedRuntime"', 'Name="ExcelApi"'),
      /must require SharedRuntime/,
    ],
    [
      'runtimes behind the form factors',
      () => broken(/(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/, '$2$1'),
      /too late/,
    ],
    ['custom functions without a page', () => broken(/<Page>[\s\S]*<\/Page>/, ''), /<Page> is missing/],
    ['metadata that is no JSON', () => broken('functions.json', 'functions.xml'), /\.json/],
    ['a button without a tip', () => broken(/<Supertip>[\s\S]*?<\/Supertip>/, ''), /<Supertip> is missing/],
    ['a button that does nothing', () => broken('<FunctionName>check</FunctionName>', ''), /names no function/],
    [
      'a short text that is too long',
      () => broken('DefaultValue="Kiểm tra"', `DefaultValue="${'Kiểm tra '.repeat(20)}"`),
      /125 are allowed/,
    ],
    ['a long text that is too long', () => broken('Tìm chỗ sai', 'Tìm chỗ sai '.repeat(30)), /250 are allowed/],
    [
      'a text without English',
      () => broken('<bt:Override Locale="en-US" Value="Check" />', ''),
      /"Check.Label" has no en-US/,
    ],
    [
      'a language that is no full tag',
      () => broken('<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="en" Value="Check" />'),
      /full tag/,
    ],
    [
      'an override of the default language',
      () => broken('<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="vi-VN" Value="Check" />'),
      /its own default/,
    ],
    [
      'an override without its prefix',
      () => broken('<bt:Override Locale="en-US" Value="Check" />', '<Override Locale="en-US" Value="Check" />'),
      /must be <bt:Override>/,
    ],
  ];

  it.each(cases)('should report %s', async (_what, xml, problem) => {
    expect((await validateManifest(xml(), assets)).join('\n')).toMatch(problem);
  });

  it('should report an icon that is no PNG', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'htx-assets-'));
    await writeFile(join(folder, 'icon-32.png'), 'GIF89a');

    const problems = await validateManifest(manifest, folder);

    expect(problems).toContain('the icon icon-32.png is no PNG');
    await rm(folder, { recursive: true });
  });
});
