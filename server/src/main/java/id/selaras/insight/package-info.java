/** Figures of the window for offices and planners: the month's report, needs that nobody meets (laporan). */
@NullMarked
package id.selaras.insight;

import org.jspecify.annotations.NullMarked;
