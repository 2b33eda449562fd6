const signup = document.querySelector('nx-signup');

signup?.addEventListener('nx-session-started', ({ detail }) => {
  const welcome = document.createElement('h1');
  welcome.textContent = `Welcome, ${detail.user.name}`;
  signup.replaceWith(welcome, document.createElement('nx-balance'));
});
