import { ownWork } from '../../../src/taskpane/port/ownWork';

describe('ownWork', () => {
  it('should take changes during the work and just after it for its own, later ones not', async () => {
    let time = 0;
    const own = ownWork(() => time);
    expect(own.isEcho()).toBe(false);

    await own.during(() => {
      expect(own.isEcho()).toBe(true);
      return Promise.resolve();
    });
    expect(own.isEcho()).toBe(true);
    time = 5000;
    expect(own.isEcho()).toBe(false);
  });

  it('should end with the work when that fails', async () => {
    let time = 0;
    const own = ownWork(() => time);

    await expect(own.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    time = 5000;

    expect(own.isEcho()).toBe(false);
  });
});
