package id.selaras.ui;

import java.util.List;
import java.util.Optional;

/** Tells the pages who sits at them. The module that knows accounts answers; without an answer pages are public ones. */
public interface Desk {

    Optional<WhoAmI> whoAmI(Texts texts);

    /** @param path of the request, to mark where the person is */
    List<MenuItem> menu(Texts texts, String path);
}
