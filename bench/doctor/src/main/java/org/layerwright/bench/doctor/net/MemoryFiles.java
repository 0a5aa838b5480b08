package org.layerwright.bench.doctor.net;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what a compilation writes in memory, and loads classes from there. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Written> classes = new LinkedHashMap<>();

    MemoryFiles(StandardJavaFileManager classPath) {
        super(classPath);
    }

    /** A source file with this content. */
    static JavaFileObject source(String name, String content) {
        return new SimpleJavaFileObject(
                URI.create("memory:///%s.java".formatted(name)), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return content;
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location,
            String className,
            JavaFileObject.Kind kind,
            FileObject sibling) {
        Written file = new Written(className, kind);
        if (kind == JavaFileObject.Kind.CLASS) {
            classes.put(className, file);
        }
        return file;
    }

    @Override
    public FileObject getFileForOutput(
            JavaFileManager.Location location,
            String packageName,
            String relativeName,
            FileObject sibling) {
        return new Written(relativeName, JavaFileObject.Kind.OTHER);
    }

    /** A class that was written. */
    Class<?> load(String name) {
        ClassLoader loader =
                new ClassLoader(MemoryFiles.class.getClassLoader()) {
                    @Override
                    protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                        Written file = classes.get(wanted);
                        if (file == null) {
                            throw new ClassNotFoundException(wanted);
                        }
                        byte[] code = file.content.toByteArray();
                        return defineClass(wanted, code, 0, code.length);
                    }
                };
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("compiled, but there is no " + name, e);
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Written(String name, JavaFileObject.Kind kind) {
            super(
                    URI.create("memory:///%s%s".formatted(name.replace('.', '/'), kind.extension)),
                    kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
