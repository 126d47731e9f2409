// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { plainText } from '../../lib/page/text';
import { show, the } from './pages';

it.each([
  ['paragraphs stand on lines of their own', '<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['a break is a line', 'one<br>two', 'one\ntwo'],
  ['inline parts stay in their line', 'I am <b>so</b> <i>angry</i>.', 'I am so angry.'],
  ['spaces become one, also those that do not break', 'a \t  b&nbsp;&nbsp;c', 'a b c'],
  ['space around lines goes', '<div> a </div><div> b </div>', 'a\n\nb'],
  ['more than one empty line becomes one', '<p>a</p><p></p><p> </p><p>b</p>', 'a\n\nb'],
  ['a list has a line for each item', '<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['quotes are left out', '<p>mine</p><blockquote>theirs <p>too</p></blockquote>', 'mine'],
  ['what nobody reads is left out', 'a<script>b</script><style>c</style><template>d</template><button>e</button>', 'a'],
  ['comments of the markup are left out', 'a<!-- b -->c', 'ac'],
  ['lines of the source stay lines', '<pre>a\n  b</pre>', 'a\nb'],
  ['signs that are written as entities are read', '&lt;script&gt; &amp; co', '<script> & co'],
  ['nothing is nothing', '<p> </p>', ''],
])('%s', (_, html, text) => {
  show(`<main>${html}</main>`);
  expect(plainText(the('main'), 'blockquote')).toBe(text);
});

it('leaves nothing out where nothing is named', () => {
  show('<main>a <q>b</q></main>');
  expect(plainText(the('main'), '')).toBe('a b');
});
