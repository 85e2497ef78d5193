package phonngan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.common.Sha256;

/// The files of a rule book as they were read, so that a stored book can be read again word for word.
///
/// Their frame is the text `phonngan-rule-book/1` and then, for each file by code point of its path,
/// `,` + byte length + `:` + path + `,` + byte length + `:` + content. [#digest()] is the SHA-256 of the frame's
/// bytes; [#pack()] is the frame itself as one text.
///
/// @param files the files, by code point of their paths, each path once
public record RuleBookFiles(List<RuleBookFile> files) {
    /// The file that says the year, its rounds and its groups.
    public static final String CATALOGUE = "catalogue.yaml";

    static final String FRAME = "phonngan-rule-book/1";
    private static final Comparator<RuleBookFile> BY_PATH = (one, other) -> Arrays
            .compareUnsigned(one.path().getBytes(StandardCharsets.UTF_8),
                    other.path().getBytes(StandardCharsets.UTF_8));

    /// Puts the files in order.
    ///
    /// @throws IllegalArgumentException when two files have one path
    public RuleBookFiles {
        files = files.stream().sorted(BY_PATH).toList();
        if (files.stream().map(RuleBookFile::path).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have one path: " + files);
        }
    }

    /// The files of a map from path to bytes.
    public static RuleBookFiles of(Map<String, byte[]> bytesByPath) {
        return new RuleBookFiles(
                bytesByPath.entrySet().stream().map(it -> new RuleBookFile(it.getKey(), it.getValue())).toList());
    }

    /// The files of a map from path to text, stored as UTF-8.
    public static RuleBookFiles ofTexts(Map<String, String> textByPath) {
        return new RuleBookFiles(textByPath.entrySet().stream()
                .map(it -> new RuleBookFile(it.getKey(), it.getValue().getBytes(StandardCharsets.UTF_8))).toList());
    }

    /// The file of that path, if it is there.
    public Optional<RuleBookFile> find(String path) {
        return files.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /// The fingerprint: the same for the same files in whatever order, another for any other byte.
    public CatalogueDigest digest() {
        var sum = Sha256.begin();
        sum.update(FRAME.getBytes(StandardCharsets.UTF_8));
        for (var file : files) {
            sum.update(framed(file.path().getBytes(StandardCharsets.UTF_8)));
            sum.update(framed(file.bytes()));
        }
        return CatalogueDigest.of(sum);
    }

    /// All files as one text, for a column of a database. Its UTF-8 bytes are what [#digest()] is the sum of.
    ///
    /// @throws IllegalStateException when a file is not UTF-8; a book that can be read has no such file
    public String pack() {
        var packed = new StringBuilder(FRAME);
        for (var file : files) {
            var text = file.text().orElseThrow(() -> new IllegalStateException("not UTF-8: " + file));
            packed.append(',').append(file.path().getBytes(StandardCharsets.UTF_8).length).append(':')
                    .append(file.path());
            packed.append(',').append(file.bytes().length).append(':').append(text);
        }
        return packed.toString();
    }

    /// The files of a packed text, byte for byte as they were.
    ///
    /// @throws IllegalArgumentException when the text was not made by [#pack()]
    public static RuleBookFiles unpack(String packed) {
        return new PackedFiles(packed).unpack();
    }

    private static byte[] framed(byte[] value) {
        var head = ("," + value.length + ":").getBytes(StandardCharsets.UTF_8);
        var framed = Arrays.copyOf(head, head.length + value.length);
        System.arraycopy(value, 0, framed, head.length, value.length);
        return framed;
    }
}
