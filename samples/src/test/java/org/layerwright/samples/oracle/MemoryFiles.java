package org.layerwright.samples.oracle;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what javac writes in memory. */
public final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    /** The tests' own. Surefire starts them with a jar that only names the class path. */
    public static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    static final List<String> OPTIONS =
            List.of("-Xmaxerrs", "100000", "-Xlint:none", "-classpath", CLASS_PATH);

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    /** Reads what {@code below} has, and keeps what is written. */
    public MemoryFiles(StandardJavaFileManager below) {
        super(below);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location,
            String name,
            JavaFileObject.Kind kind,
            FileObject sibling) {
        return kind == JavaFileObject.Kind.CLASS ? new ClassFile(name) : new TextFile(name);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    /** Loads the classes written so far. */
    public ClassLoader loader() {
        return new ClassLoader(MemoryFiles.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream written = classes.get(name);
                if (written == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = written.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private final class ClassFile extends SimpleJavaFileObject {
        private final String name;

        ClassFile(String name) {
            super(uri(name, Kind.CLASS), Kind.CLASS);
            this.name = name;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            classes.put(name, out);
            return out;
        }
    }

    private static final class TextFile extends SimpleJavaFileObject {
        private final StringWriter text = new StringWriter();

        TextFile(String name) {
            super(uri(name, Kind.SOURCE), Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }
    }

    private static URI uri(String name, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + name.replace('.', '/') + kind.extension);
    }
}
