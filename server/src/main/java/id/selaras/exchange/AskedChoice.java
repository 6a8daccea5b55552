package id.selaras.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice in the address of a request. */
final class AskedChoice {

    private AskedChoice() {}

    /** Null when nothing was chosen. */
    static <E extends Enum<E>> @Nullable E of(String parameter, String code, Class<E> type) {
        if (code.isBlank()) {
            return null;
        }
        for (var one : type.getEnumConstants()) {
            if (AskedReader.code(one).equals(code)) {
                return one;
            }
        }
        throw new BadInput(List.of(new BadInput.WrongField(
                "?" + parameter, "unknown-choice", String.join(", ", AskedReader.choices(type)))));
    }
}
