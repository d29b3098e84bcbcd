import { describe, expect, it } from 'vitest';
import { contentKey } from './content-key';

const text = 'My new kettle leaks after two days.\nHas anybody had the same?\nI wrote to them twice.';

describe('contentKey', () => {
  it('stays when the rest of a long text is opened', () => {
    const cut = contentKey({ author: 'ada', text });
    expect(contentKey({ author: 'ada', text: `${text}\nAnd then it got worse.` })).toBe(cut);
    expect(cut).toMatch(/^facebook:h-[0-9a-z]{14}$/);
  });

  it('stays when white space or the case of a handle changes', () => {
    expect(contentKey({ author: 'Ada', text: text.replaceAll(' ', '  ') })).toBe(
      contentKey({ author: 'ada', text }),
    );
  });

  it('differs by author and by text', () => {
    const keys = [
      contentKey({ author: 'ada', text }),
      contentKey({ author: 'tom', text }),
      contentKey({ author: 'ada', text: text.slice(1) }),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('counts a photo only where the text is short', () => {
    expect(contentKey({ author: 'ada', text: 'Hi', attachment: '1' })).not.toBe(
      contentKey({ author: 'ada', text: 'Hi', attachment: '2' }),
    );
    expect(contentKey({ author: 'ada', text, attachment: '1' })).toBe(contentKey({ author: 'ada', text }));
  });

  it('is none without any content', () => {
    expect(contentKey({ author: 'ada', text: ' \n ' })).toBeUndefined();
  });
});
