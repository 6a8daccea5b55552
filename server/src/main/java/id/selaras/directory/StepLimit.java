package id.selaras.directory;

import id.selaras.engine.clock.TimeLimit;

/**
 * A time limit and where it comes from.
 *
 * @param source the law, circular or decision, as shown after "Dasar batas:"
 */
public record StepLimit(TimeLimit limit, String source) {}
