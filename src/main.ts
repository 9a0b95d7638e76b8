Object.assign(window, {vigia: {ready: () => Promise.resolve()}});
