import {describe, expect, it} from 'vitest';
import {
  channelName,
  chooseShow,
  freshSpeaker,
  hearShow,
  passTime,
  readShowMessage,
  readSpeakerMessage,
  type ShowCard,
  type SpeakerScene,
} from '../../src/state/show-messages.ts';

const scene = (takeaway: string): SpeakerScene => ({
  kicker: '',
  takeaway,
  caption: '',
  notes: '',
  language: 'es',
});
const card: ShowCard = {session: 's1', briefing: 'b1', title: 'La frontera en cifras'};
const stand = {index: 3, curtain: 'none', timer: {since: 0, before: 0}} as const;

describe('a speaker’s window', () => {
  it('looks for a show, then follows it', () => {
    const fresh = freshSpeaker(0);
    expect(fresh.link).toBe('looking');
    const met = hearShow(fresh, {type: 'deck', card, scenes: [scene('Una'), scene('Dos')]}, 10);
    expect(met).toMatchObject({link: 'following', card, heard: 10});
    expect(hearShow(met, {type: 'stand', stand}, 20).stand?.index).toBe(3);
  });

  it('keeps pictures of the same scenes and drops those of others', () => {
    const deck = {type: 'deck', card, scenes: [scene('Una')]} as const;
    const met = hearShow(freshSpeaker(0), deck, 0);
    const seen = hearShow(met, {type: 'picture', index: 0, svg: '<svg/>'}, 1);
    expect(hearShow(seen, deck, 2).pictures.get(0)).toBe('<svg/>');
    const changed = hearShow(seen, {type: 'deck', card, scenes: [scene('Otra')]}, 2);
    expect(changed.pictures.size).toBe(0);
  });

  it('calls a show silent after 7 seconds without a word, and no longer when it speaks', () => {
    const met = hearShow(freshSpeaker(0), {type: 'deck', card, scenes: []}, 1000);
    expect(passTime(met, 7900).link).toBe('following');
    const silent = passTime(met, 8100);
    expect(silent.link).toBe('silent');
    expect(hearShow(silent, {type: 'stand', stand}, 9000).link).toBe('following');
  });

  it('tells a show that was left from one whose page went away', () => {
    const met = hearShow(freshSpeaker(0), {type: 'deck', card, scenes: []}, 0);
    expect(hearShow(met, {type: 'over'}, 1).link).toBe('over');
    expect(hearShow(met, {type: 'gone'}, 1).link).toBe('silent');
    expect(passTime(hearShow(met, {type: 'over'}, 1), 99_000).link).toBe('over');
  });
});

describe('two shows at once', () => {
  const other: ShowCard = {session: 's2', briefing: 'b2', title: 'Norte de Santander'};
  const twin: ShowCard = {...card, session: 's3'};

  it('have channels of their own', () => {
    expect(channelName('s1')).not.toBe(channelName('s2'));
  });

  it('are told apart by session, then by briefing', () => {
    expect(chooseShow([card, other], {session: 's2', briefing: 'b1'})).toBe(other);
    expect(chooseShow([card, other], {session: null, briefing: 'b1'})).toBe(card);
    expect(chooseShow([card, other], {session: null, briefing: null})).toBeNull();
    expect(chooseShow([card, twin], {session: null, briefing: 'b1'})).toBeNull();
    expect(chooseShow([card], {session: 'gone', briefing: 'b1'})).toBeNull();
    expect(chooseShow([], {session: null, briefing: null})).toBeNull();
  });
});

it('reads only what belongs to each side', () => {
  expect(readShowMessage({type: 'over'})).toEqual({type: 'over'});
  expect(readShowMessage({type: 'ping'})).toBeNull();
  expect(readSpeakerMessage({type: 'ping'})).toEqual({type: 'ping'});
  for (const noise of [null, 'deck', 7, {}, {type: 'step-by-step'}]) {
    expect(readShowMessage(noise)).toBeNull();
    expect(readSpeakerMessage(noise)).toBeNull();
  }
});
