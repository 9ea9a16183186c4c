import { Document, Packer, Paragraph } from 'docx';
import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const file = {
  name: 'files.argmap',
  text: JSON.stringify({
    ...JSON.parse(mapText('Files', [[{ id: 't', kind: 'thesis', text: 'Ties are slow to mend.' }], []])),
    sources: [{ id: 's', title: 'A source' }],
  }),
};

async function docx(): Promise<Buffer> {
  const children = ['Trust was broken twice.', '信頼は二度失われた。'].map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const PAGES = `<p>${'Trust was broken twice, and those who had been there remembered it for long. '.repeat(4)}</p>
  <p style="break-before: page">A second page.</p>`;

test('Word, PDF and HTML files become the text of a source, under the window’s policy; a long one does not halt it', async ({
  launch,
  paper,
}) => {
  const crux = await launch({ file });
  const { page } = crux;
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const text = page.getByRole('group', { name: 'Text of A source' });
  const take = async (name: string, mimeType: string, buffer: Buffer) => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^(Open a text|Replace by a file)/ }).click();
    await (await chosen).setFiles({ name, mimeType, buffer });
  };
  await crux.canvas.focus();
  await crux.press('Shift+R');

  await test.step('a Word file', async () => {
    await take('a.docx', 'application/octet-stream', await docx());
    await expect(text.locator('p')).toHaveText(['Trust was broken twice.', '信頼は二度失われた。']);
  });
  await page.getByRole('button', { name: 'About the source' }).click();
  await test.step('a PDF, whose lines are put together', async () => {
    await paper.setContent(PAGES);
    await take('a.pdf', 'application/pdf', await paper.pdf());
    await expect(text.locator('p').last()).toHaveText('A second page.');
    await expect(text.locator('p').first()).toHaveText(/^(Trust was [^.]+\. ?){4}$/);
  });
  await test.step('a page, of which nothing is fetched or run', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const html = '<p>One &amp; all</p><img src="https://example.org/x.png"><script>alert(1)</script>';
    await take('a.html', 'text/html', Buffer.from(html));
    await expect(text.locator('p')).toHaveText(['One & all']);
    expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
  });
  await test.step('a page nested without end is refused, from a thread of its own', async () => {
    const begun = page.waitForEvent('worker');
    await take('deep.html', 'text/html', Buffer.from('<div>'.repeat(100_000)));
    expect((await begun).url()).toContain('text-worker');
    await expect(crux.message).toContainText('“deep.html” is nested more than 2000 deep');
    await expect(crux.message).toContainText('The source is as it was.');
    await crux.press('Enter');
    await expect(text.locator('p')).toHaveText(['One & all']);
  });
  await test.step('what is no such file is said so, and the text stays', async () => {
    await take('b.pdf', 'application/pdf', Buffer.from('no PDF'));
    await expect(crux.message).toContainText('“b.pdf” could not be read');
    await crux.press('Enter');
    await expect(text.locator('p')).toHaveText(['One & all']);
  });
  await test.step('a text of 1 MB is mounted in part alone, and its end is reached', async () => {
    const long = `${'A line of a long text, of which there are very many.\n'.repeat(20_000)}The end.`;
    await take('long.txt', 'text/plain', Buffer.from(long));
    await expect(text.locator('p').first()).toHaveText(/^A line/);
    expect(await text.locator('p').count()).toBeLessThan(400);
    await text.focus();
    await crux.press('ArrowUp');
    await expect(text.getByText('The end.')).toBeInViewport();
    expect(await text.locator('p').count()).toBeLessThan(800);
  });
  await test.step('sources come in from BibTeX, and go out as RIS', async () => {
    const chosen = page.waitForEvent('filechooser');
    await crux.choose('File', 'Sources', 'Import from BibTeX or RIS…');
    const buffer = Buffer.from('@book{b, title = {A book}, author = {Doe, Jane}, year = 1999}');
    await (await chosen).setFiles({ name: 'b.bib', mimeType: 'text/plain', buffer });
    await expect(page.getByText('1 source of “b.bib” was added.')).toBeVisible();
    const { name, bytes } = await crux.shell.exporting(() =>
      crux.choose('File', 'Sources', 'Export as RIS…'),
    );
    expect(name).toBe('Files.ris');
    expect(bytes.toString('utf8')).toContain('AU  - Doe, Jane');
  });
  expect(refused).toEqual([]);
});
