package id.selaras.rights;

import id.selaras.access.Role;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Things to be tried on: made when first asked for, made anew once an act changed one. */
interface Stock<S> {

    S of(Situation situation, @Nullable Role role);

    void usedUp(Situation situation, @Nullable Role role);

    /** One for each try. */
    static <S> Stock<S> anew(BiFunction<Situation, @Nullable Role, S> made) {
        return new Stock<>() {
            @Override
            public S of(Situation situation, @Nullable Role role) {
                return made.apply(situation, role);
            }

            @Override
            public void usedUp(Situation situation, @Nullable Role role) {}
        };
    }
}
