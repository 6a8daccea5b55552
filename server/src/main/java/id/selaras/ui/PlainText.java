package id.selaras.ui;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

/** What a form sends, without the characters nobody can type: a database would refuse them, a page would not show them. */
public final class PlainText extends PropertyEditorSupport {
    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    /** For what no editor sees: a form read as a whole, a cell of a file. */
    public static String of(String text) {
        return NOT_TYPED.matcher(text).replaceAll("");
    }

    @Override
    public void setAsText(String text) {
        setValue(of(text));
    }
}
