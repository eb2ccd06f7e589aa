import { expect, test } from 'vitest';
import { embedCards } from '../../../../utils/article/story/embed-cards.ts';
import { ADDRESS, bodyOf } from '../../../support/page-under-test.ts';

/** Kind, address and words of each card that is left. */
function cards(html: string): (readonly [kind: string | null, href: string | null, words: string | null])[] {
  const body = bodyOf(html);
  embedCards(body, ADDRESS);
  expect(body.querySelector('iframe, embed, object, video, audio')).toBeNull();
  return Array.from(body.querySelectorAll('figure[data-embed]'), (card) => {
    const link = card.querySelector('a');
    return [card.getAttribute('data-embed'), link?.getAttribute('href') ?? null, link?.textContent ?? null] as const;
  });
}

test.each([
  ['https://www.youtube.com/embed/dQx-9_z', 'youtube', 'https://www.youtube.com/watch?v=dQx-9_z'],
  ['https://www.youtube.com/embed/dQx-9_z?start=30&autoplay=1', 'youtube', 'https://www.youtube.com/watch?v=dQx-9_z'],
  ['//www.youtube.com/embed/dQx-9_z', 'youtube', 'https://www.youtube.com/watch?v=dQx-9_z'],
  ['https://www.youtube-nocookie.com/embed/dQx-9_z', 'youtube', 'https://www.youtube.com/watch?v=dQx-9_z'],
  ['https://www.youtube.com/embed/videoseries?list=PLx1', 'youtube', 'https://www.youtube.com/playlist?list=PLx1'],
  ['https://player.vimeo.com/video/7812?title=0', 'vimeo', 'https://vimeo.com/7812'],
  ['https://www.dailymotion.com/embed/video/x9abc', 'dailymotion', 'https://www.dailymotion.com/video/x9abc'],
  ['https://geo.dailymotion.com/player.html?video=x9abc', 'dailymotion', 'https://www.dailymotion.com/video/x9abc'],
  ['https://platform.twitter.com/embed/Tweet.html?id=17', 'x', 'https://x.com/i/status/17'],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fdam%2Fvideos%2F5%2F&width=500',
    'facebook',
    'https://www.facebook.com/dam/videos/5/',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
    'facebook',
    'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
  ],
  ['https://www.instagram.com/p/Cx1/embed', 'instagram', 'https://www.instagram.com/p/Cx1/'],
  ['https://www.tiktok.com/embed/v2/7123', 'tiktok', 'https://www.tiktok.com/embed/v2/7123'],
  ['https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fdam%2Frain', 'soundcloud', 'https://soundcloud.com/dam/rain'],
  ['https://t.me/sanabel/41?embed=1', 'telegram', 'https://t.me/sanabel/41?embed=1'],
])('the player %s becomes a card of %s that opens %s', (src, kind, href) => {
  const [card] = cards(`<p>قبل</p><iframe src="${src.replaceAll('&', '&amp;')}"></iframe><p>بعد</p>`);
  expect(card?.slice(0, 2)).toEqual([kind, href]);
});

test('a card says the player’s title, or else the host', () => {
  expect(
    cards('<iframe src="https://youtu.be/a1" title="  السد  من الجو "></iframe><iframe src="https://www.youtube.com/embed/a1"></iframe>'),
  ).toEqual([
    ['youtube', 'https://youtu.be/a1', 'السد من الجو'],
    ['youtube', 'https://www.youtube.com/watch?v=a1', 'youtube.com'],
  ]);
});

test.each([
  ['a lazy frame', '<iframe src="about:blank" data-src="https://player.vimeo.com/video/5"></iframe>', 'vimeo', 'https://vimeo.com/5'],
  ['an object', '<object data="https://www.youtube.com/embed/a1"></object>', 'youtube', 'https://www.youtube.com/watch?v=a1'],
  ['an embed', '<embed src="https://www.youtube.com/embed/a1">', 'youtube', 'https://www.youtube.com/watch?v=a1'],
  ['a film', '<video src="/flood.mp4" title="x"></video>', 'video', 'https://www.sanabel-post.example/flood.mp4'],
  [
    'a film with sources',
    '<video><source src="/flood.webm"><source src="/flood.mp4"></video>',
    'video',
    'https://www.sanabel-post.example/flood.webm',
  ],
  ['a recording', '<audio src="https://cdn.example/rain.mp3"></audio>', 'audio', 'https://cdn.example/rain.mp3'],
])('%s becomes a card', (_, html, kind, href) => expect(cards(html)[0]?.slice(0, 2)).toEqual([kind, href]));

test.each([
  ['an advertisement', '<iframe src="https://ads.example/slot"></iframe>'],
  ['a look-alike of a player’s host', '<iframe src="https://www.youtube.com.evil.example/embed/a1"></iframe>'],
  ['another look-alike', '<iframe src="https://notyoutube.com/embed/a1"></iframe>'],
  ['a script', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a document of its own', '<iframe srcdoc="<p>x</p>"></iframe>'],
  ['a frame without an address', '<iframe></iframe>'],
  ['a film without an address', '<video></video>'],
  ['a film of data', '<video src="data:video/mp4;base64,AAAA"></video>'],
  ['a film of a blob', '<video src="blob:https://www.sanabel-post.example/1"></video>'],
])('%s goes', (_, html) => expect(cards(html)).toEqual([]));

test('nothing of the player but its title and address comes along', () => {
  const body = bodyOf('<iframe src="https://www.youtube.com/embed/a1" onload="x()" srcdoc="x" class="c" style="position:fixed"></iframe>');
  embedCards(body, ADDRESS);
  expect(body.innerHTML).toBe('<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=a1">youtube.com</a></figure>');
});
