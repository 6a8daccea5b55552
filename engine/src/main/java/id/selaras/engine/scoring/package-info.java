/** Scorecards: points for answers, and what a score tells about poverty. Never an official rank. */
@NullMarked
package id.selaras.engine.scoring;

import org.jspecify.annotations.NullMarked;
