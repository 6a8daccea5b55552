/** Setting up a district: officers, organisations, holidays, time limits, and the sheet that loads them (penyiapan). */
@NullMarked
package id.selaras.administration;

import org.jspecify.annotations.NullMarked;
