import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles each file of a list by itself, into `classes` beside it; `complaint` says how it went. */
class CompileAll {
    public static void main(String[] arguments) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            Path source = Path.of(line);
            Path classes = Files.createDirectories(source.resolveSibling("classes"));
            StringWriter said = new StringWriter();
            boolean good =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of("-encoding", "UTF-8", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjects(source))
                            .call();
            String text = good ? "" : said + "\nnot compiled\n";
            Files.writeString(source.resolveSibling("complaint"), text);
        }
    }
}
