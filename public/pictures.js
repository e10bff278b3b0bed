// Lazy pictures wait until the reader comes near: a browser fetches them two screens ahead, seen or not.
(function () {
  if (!('IntersectionObserver' in window)) return;
  var EMPTY = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';
  var waiting = new Map();
  var near;

  function show(image) {
    waiting.get(image).forEach(function (part) {
      part[0].setAttribute(part[1], part[2]);
    });
    waiting.delete(image);
    near.unobserve(image);
  }
  function watch(margin) {
    if (near) near.disconnect();
    near = new IntersectionObserver(
      function (entries) {
        entries.forEach(function (entry) {
          if (entry.isIntersecting && waiting.has(entry.target)) show(entry.target);
        });
      },
      { rootMargin: margin },
    );
    waiting.forEach(function (_, image) {
      near.observe(image);
    });
  }

  // Each is caught as it is parsed, before it is laid out. An island wakes on what the server drew: those are left alone.
  // So are those of a closed card: a browser fetches none of them until it is opened.
  function hold(image) {
    if (waiting.has(image) || image.src.startsWith('data:') || image.closest('astro-island, [popover]')) return;
    var sources = image.parentElement.tagName === 'PICTURE' ? image.parentElement.querySelectorAll('source') : [];
    var parts = [[image, 'src', image.getAttribute('src')]];
    sources.forEach(function (source) {
      parts.push([source, 'srcset', source.getAttribute('srcset')]);
    });
    parts.forEach(function (part) {
      part[0].setAttribute(part[1], EMPTY);
    });
    waiting.set(image, parts);
    near.observe(image);
  }
  function holdAll() {
    document.querySelectorAll('img[loading="lazy"]').forEach(hold);
  }

  watch('10%');
  // Who has begun to scroll goes on: what lies a screen ahead comes.
  addEventListener('scroll', watch.bind(null, '100%'), { once: true, passive: true });
  var parsing = new MutationObserver(holdAll);
  parsing.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', function () {
    holdAll();
    parsing.disconnect();
  });
  addEventListener('beforeprint', function () {
    waiting.forEach(function (_, image) {
      image.loading = 'eager';
      show(image);
    });
  });
})();
