package id.selaras.administration;

import id.selaras.ui.Field;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The law on which type 14 rests in the chosen district.
 *
 * @param stated in words; null where the type is off
 * @param isDistrict whether the chosen area is one, so that it can be stated
 */
public record CareBasisPage(
        Frame frame, @Nullable UUID id, @Nullable String stated, boolean isDistrict, Field basis) {}
