// A turn of the page that is cut short by the next one is no error. A classic file in the head, since a turn can be cut short
// before the first picture of the page, and no later script would hear of it.
(function () {
  function cutShort(event) {
    var turn = event.viewTransition;
    if (!turn) return;
    turn.ready.catch(function () {});
    turn.finished.catch(function () {});
  }
  // One that comes too late for the page is told to nobody else.
  function neverBegan(event) {
    if (event.reason instanceof DOMException && /transition/i.test(event.reason.message)) event.preventDefault();
  }
  addEventListener('unhandledrejection', neverBegan);
  addEventListener('pageswap', cutShort);
  addEventListener('pagereveal', cutShort);
})();
