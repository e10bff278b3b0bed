// A part of the page that did not wake, or broke, says so above its words. A classic file: it comes whatever else is missing.
(function () {
  function disabled(control) {
    // "Call your team" opens without a script.
    if (!control.hasAttribute('popovertarget')) control.disabled = true;
  }
  // Opening a page that does not come would leave nothing to read.
  function whereItComes(address, go) {
    fetch(address, { cache: 'no-store', credentials: 'same-origin' }).then(
      function (response) {
        if (response.ok) go();
      },
      function () {},
    );
  }
  function tryAgain() {
    whereItComes(location.href, function () {
      location.reload();
    });
  }
  function say(island) {
    var words = document.getElementById('part-lost');
    if (!words || island.previousElementSibling?.classList.contains('part-lost')) return;
    island.dataset.lost = '';
    island.querySelectorAll('button, input, select, textarea').forEach(disabled);
    var notice = words.content.firstElementChild.cloneNode(true);
    notice.querySelector('button').addEventListener('click', tryAgain);
    island.before(notice);
    var on = words.dataset.goesOnAt;
    if (on)
      setInterval(whereItComes, 15000, on, function () {
        if (on === location.pathname) location.reload();
        else location.replace(on);
      });
  }
  function heard(event) {
    if (event.target instanceof Element && event.target.matches('astro-island')) say(event.target);
  }

  document.querySelectorAll('astro-island[data-lost]').forEach(say);
  document.addEventListener('astro:hydration-error', heard);
  document.addEventListener('part-lost', heard);
})();
