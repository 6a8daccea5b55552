/** Indicative scorecards: loading, checking and showing what one says of a family, never as an official rank. */
@NullMarked
package id.selaras.scorecard;

import org.jspecify.annotations.NullMarked;
