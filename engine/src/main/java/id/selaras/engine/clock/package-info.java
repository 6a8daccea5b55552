/** Working-day deadlines on the Indonesian calendar. */
@NullMarked
package id.selaras.engine.clock;

import org.jspecify.annotations.NullMarked;
