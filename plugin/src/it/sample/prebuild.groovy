import java.nio.file.Files
import java.nio.file.Path

// target/it/sample is three folders below the module, and the module is beside the sample project.
Path from = basedir.toPath().resolve('../../../../sample-project').toRealPath()
Path to = basedir.toPath().resolve('sample-project')
Files.walk(from).withCloseable { files ->
    files.filter { !it.startsWith(from.resolve('target')) }.forEach { file ->
        Path copy = to.resolve(from.relativize(file).toString())
        Files.isDirectory(file) ? Files.createDirectories(copy) : Files.copy(file, copy)
    }
}
return true
