/**
 * What mouse, fingers and the clipboard do: all that can reach a page from inside a shadow tree of ours (`change` cannot), and is none of its business.
 * Many pages open a window on any click.
 */
export const POINTING = (
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout pointercancel ' +
  'touchstart touchmove touchend touchcancel wheel input beforeinput focusin focusout copy cut paste dragstart dragover drop selectstart'
).split(' ');
