package id.selaras.ui;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;

/** What a form sends, without the characters nobody can type: a database would refuse them, a page would not show them. */
final class PlainText extends PropertyEditorSupport {
    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    @Override
    public void setAsText(String text) {
        setValue(NOT_TYPED.matcher(text).replaceAll(""));
    }
}
