/** Rules of programmes over the registry's facts: what a rule may ask, and its words. */
@NullMarked
package id.selaras.eligibility;

import org.jspecify.annotations.NullMarked;
