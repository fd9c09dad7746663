const { default: TestRunner } = require('jest-runner');

/** Runs the files of its project one after another, whatever the number of jest's workers. */
class SerialRunner extends TestRunner {
  constructor(globalConfig, context) {
    super(globalConfig, context);
    this.isSerial = true;
  }
}

module.exports = SerialRunner;
