import {describe, expect, it} from 'vitest';
import {colour, element, escapeXml, svgNumber, textElement} from '../../src/export/svg-element.ts';
import {readXml} from './support/xml.ts';

describe('a text in a picture', () => {
  it('stays a text whatever somebody wrote', () => {
    const written = `"><script>alert('1')</script>&amp;`;
    expect(escapeXml(written)).toBe(
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;',
    );
    const [read] = readXml(textElement('text', {title: written}, written));
    expect(read?.text).toBe(written);
    expect(read?.attributes['title']).toBe(written);
  });

  it('loses what XML refuses: control characters and half a pair', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d')).toBe('abcd');
  });
});

describe('a number in a picture', () => {
  it('has two decimals at most and no negative zero', () => {
    expect([1 / 3, 2, -0.001, 1e-9].map(svgNumber)).toEqual(['0.33', '2', '0', '0']);
  });

  it('is never one without a place', () => {
    expect(() => svgNumber(NaN)).toThrow('Got NaN when drawing, expected a number.');
    expect(() => element('circle', {cx: Infinity})).toThrow(RangeError);
  });
});

describe('an element', () => {
  it('closes itself without content and leaves out what is null', () => {
    expect(element('path', {d: 'M0 0', fill: null})).toBe('<path d="M0 0"/>');
    expect(element('g', {}, element('a', {}), element('b', {}))).toBe('<g><a/><b/></g>');
  });

  it('has the opacity of a colour in an attribute of its own', () => {
    expect(colour('stroke', 'rgba(20,33,43,.38)')).toEqual({
      stroke: '#14212b',
      'stroke-opacity': '.38',
    });
    expect(colour('fill', '#E7E4DC')).toEqual({fill: '#E7E4DC'});
  });
});
