// Parts of Node 22 that MSW uses and Node 20 lacks; imported before the tests.
Promise.withResolvers ??= function withResolvers() {
  let resolve, reject;
  const promise = new this((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
};
Set.prototype.union ??= function union(other) {
  return new Set([...this, ...other.keys()]);
};
Set.prototype.intersection ??= function intersection(other) {
  return new Set([...this].filter((it) => other.has(it)));
};
Set.prototype.difference ??= function difference(other) {
  return new Set([...this].filter((it) => !other.has(it)));
};
