package id.selaras.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the licence of the areas (ODbL 1.0) asks to be said wherever they are shown. */
public final class AreaNotice {
    public static final String SOURCE = AreaEdition.NAME;
    public static final String SOURCE_ADDRESS = "https://github.com/fityannugroho/idn-area-data";
    public static final String LICENCE = "Open Database License (ODbL) 1.0";
    public static final String LICENCE_ADDRESS = "https://opendatacommons.org/licenses/odbl/1-0/";

    /** The notice in the words that section 4.3 of the licence gives. */
    public static final String NOTICE =
            "Contains information from " + SOURCE + ", which is made available here under the " + LICENCE + ".";

    private AreaNotice() {}

    /** The licence's full text, as it comes with the data. */
    public static String licenceText() {
        try (var text = AreaNotice.class.getResourceAsStream("/areas/LICENSE.md")) {
            if (text == null) {
                throw new IllegalStateException("This build lacks the licence of its areas");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
