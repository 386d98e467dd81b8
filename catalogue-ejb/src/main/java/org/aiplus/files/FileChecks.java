// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.aiplus.shared.RuleViolation;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an upload is. Its bytes, its ending and what the sender declares must agree on one of the types that are
 * taken; then the file must be nothing but that: whole, without another file hidden in it, without anything that acts
 * when it is opened, and not built to exhaust whoever opens it.
 */
@ApplicationScoped
public class FileChecks {

    private static final int PACKAGE_SIGNATURE = 0x504B0304;

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
    private final MediaTypeRegistry registry = detector.getMediaTypeRegistry();

    /**
     * The type of a file that may be kept.
     *
     * @param declared media type that the sender says it has, if any
     * @throws RuleViolation at {@code /file}: FILE_TYPE_NOT_ALLOWED, FILE_TYPE_MISMATCH, FILE_UNREADABLE,
     *     FILE_HIDDEN_CONTENT, FILE_ACTIVE_CONTENT or FILE_UNPACKS_TOO_LARGE
     */
    public FileType check(ReceivedFile file, FileName name, @Nullable String declared) {
        var named = FileType.ofExtension(name.extension()).orElseThrow(Refusals::notAllowed);
        try {
            var found = byContent(file, named);
            if (found != named || !named.mayBeDeclaredAs(plain(declared))) {
                throw Refusals.found(found.mediaType());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileType byContent(ReceivedFile file, FileType named) throws IOException {
        var first = new byte[4];
        MediaType detected;
        try (var in = file.open()) {
            in.mark(first.length);
            in.readNBytes(first, 0, first.length);
            in.reset();
            detected = detector.detect(in, new Metadata());
        }
        if (java.nio.ByteBuffer.wrap(first).getInt() == PACKAGE_SIGNATURE) {
            return PackageCheck.typeOf(file);
        }
        return switch (detected.toString()) {
            case "application/pdf" -> {
                PdfCheck.check(file);
                yield FileType.PDF;
            }
            case "image/png" -> {
                PngCheck.check(file);
                yield FileType.PNG;
            }
            case "image/jpeg" -> {
                JpegCheck.check(file);
                yield FileType.JPEG;
            }
            default -> text(file, named, detected);
        };
    }

    /** Which kind of text it is, the name says; that it is this kind, the check proves. */
    private FileType text(ReceivedFile file, FileType named, MediaType detected) throws IOException {
        var plain = registry.isInstanceOf(detected, MediaType.TEXT_PLAIN)
                || detected.equals(MediaType.OCTET_STREAM)
                || detected.equals(MediaType.parse("application/json"));
        // JSON may hold markup in its texts; that it is JSON and nothing else, its reader tells.
        if (named != FileType.JSON && (!plain || isMarkup(detected))) {
            throw Refusals.notAllowed(detected.toString());
        }
        if (!named.text()) {
            throw Refusals.found(FileType.TXT.mediaType());
        }
        TextCheck.check(file, named);
        return named;
    }

    private boolean isMarkup(MediaType type) {
        return registry.isInstanceOf(type, MediaType.TEXT_HTML)
                || registry.isInstanceOf(type, MediaType.APPLICATION_XML)
                || registry.isInstanceOf(type, MediaType.parse("application/xhtml+xml"));
    }

    private static String plain(@Nullable String declared) {
        var type = declared == null ? "" : declared;
        var parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
