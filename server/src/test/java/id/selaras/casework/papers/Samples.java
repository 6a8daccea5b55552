package id.selaras.casework.papers;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them. */
public final class Samples {

    private Samples() {}

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose Exif says how it was held, and where. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var secret = "Exif GPS 7.4012S 109.7013E Sumirah";
        var tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + secret.length());
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put(secret.getBytes(StandardCharsets.US_ASCII));
        var whole = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A few hundred bytes that would decode to 40 gigapixels. */
    public static byte[] bomb() {
        var header = ByteBuffer.allocate(13)
                .putInt(200_000)
                .putInt(200_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bytes.writeBytes(chunk("IHDR", header));
        bytes.writeBytes(chunk("IDAT", deflated(new byte[100_000])));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    public static byte[] pdf(String objects) {
        return ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n"
                        + objects + "\nxref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF whose objects hide in a compressed object stream. */
    public static byte[] pdfHiding(String objects) {
        var hidden = new String(deflated(objects.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
        return pdf("3 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n" + hidden
                + "\nendstream endobj");
    }

    public static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] chunk(String name, byte[] data) {
        var named = joined(name.getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
