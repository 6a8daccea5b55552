/** Cases, steps, clocks, referrals, outcomes and the citizen's confirmation (keluhan, rujukan). */
@NullMarked
package id.selaras.casework;

import org.jspecify.annotations.NullMarked;
