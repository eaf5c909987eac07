/* The start of an AppImage (type 2): this program, then a squashfs image, then the image's SHA-256 in 64 letters.
 *
 * The first start unpacks the image into the user's cache; later ones run from there.  Each run holds a shared lock
 * on its folder, and a start of another build deletes the folders that nobody holds.  Nothing is mounted.
 *
 * --appimage-offset    where the image begins
 * --appimage-extract   unpack into ./squashfs-root
 *
 * Built by installers/appimage.py, with libsquashfuse.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <squashfuse/squashfuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PREFIX "sightline-appimage-"
#define TAIL 64 /* letters of the SHA-256 */

#define DAMAGED "the AppImage is damaged or incomplete; fetch it again"

static const char *unfinished; /* a folder that is being filled */

static int delete_entry(const char *path, const struct stat *status, int kind, struct FTW *level) {
    (void)status, (void)kind, (void)level;
    return remove(path);
}

static void delete_folder(const char *path) { nftw(path, delete_entry, 16, FTW_DEPTH | FTW_PHYS); }

static void fail(const char *what) {
    fprintf(stderr, "sightline: %s: %s\n", what, strerror(errno));
    if (unfinished) delete_folder(unfinished);
    exit(2);
}

static off_t end_of_program(int file) {
    Elf64_Ehdr head;
    if (pread(file, &head, sizeof head, 0) != sizeof head) fail("the AppImage cannot be read");
    return (off_t)head.e_shoff + (off_t)head.e_shentsize * head.e_shnum;
}

static void write_file(const char *path, sqfs *image, sqfs_inode *inode) {
    static char block[1 << 20];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (file < 0) fail(path);
    sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    for (sqfs_off_t at = 0; at < size;) {
        sqfs_off_t got = sizeof block;
        if (sqfs_read_range(image, inode, at, &got, block) || got <= 0) {
            errno = EIO;
            fail(path);
        }
        for (sqfs_off_t put = 0; put < got;) {
            ssize_t step = write(file, block + put, (size_t)(got - put));
            if (step < 0) fail(path);
            put += step;
        }
        at += got;
    }
    if (fchmod(file, inode->base.mode & 0755) || close(file)) fail(path);
}

static void unpack_entry(const char *path, sqfs *image, sqfs_inode *inode) {
    if (S_ISDIR(inode->base.mode)) {
        if (mkdir(path, 0755) && errno != EEXIST) fail(path);
    } else if (S_ISREG(inode->base.mode)) {
        write_file(path, image, inode);
    } else if (S_ISLNK(inode->base.mode)) {
        char link[PATH_MAX];
        size_t size = sizeof link;
        if (sqfs_readlink(image, inode, link, &size) || symlink(link, path)) fail(path);
    }
}

static void unpack(const char *self, off_t offset, const char *folder) {
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error;
    errno = EIO;
    if (sqfs_open_image(&image, self, (size_t)offset)) fail(DAMAGED);
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image))) fail(DAMAGED);
    while (sqfs_traverse_next(&walk, &error)) {
        sqfs_inode inode;
        char path[PATH_MAX];
        if (walk.dir_end) continue;
        if (sqfs_inode_get(&image, &inode, walk.entry.inode)) fail(DAMAGED);
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path) {
            errno = ENAMETOOLONG;
            fail(walk.path);
        }
        unpack_entry(path, &image, &inode);
    }
    if (error) fail(DAMAGED);
    sqfs_traverse_close(&walk);
}

/* A descriptor of *folder* with a lock on it, or -1; it is kept open over exec, so the lock lasts as long as the run. */
static int locked(const char *folder, int kind) {
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (file >= 0 && flock(file, kind | LOCK_NB)) {
        close(file);
        return -1;
    }
    return file;
}

static void delete_others(const char *cache, const char *ours) {
    DIR *listing = opendir(cache);
    struct dirent *entry;
    if (!listing) return;
    while ((entry = readdir(listing))) {
        char path[PATH_MAX];
        int file;
        if (strncmp(entry->d_name, PREFIX, strlen(PREFIX)) || !strcmp(entry->d_name, ours)) continue;
        if (snprintf(path, sizeof path, "%s/%s", cache, entry->d_name) >= (int)sizeof path) continue;
        if ((file = locked(path, LOCK_EX)) < 0) continue; /* somebody runs it */
        delete_folder(path);
        close(file);
    }
    closedir(listing);
}

/* The folder for caches, made if need be: XDG_CACHE_HOME, ~/.cache, or one of the user's own in /tmp. */
static void find_cache(char *cache, size_t size) {
    const char *named = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (named && *named == '/') snprintf(cache, size, "%s", named);
    else if (home && *home == '/') snprintf(cache, size, "%s/.cache", home);
    mkdir(cache, 0700);
    if (*cache && !access(cache, W_OK)) return;
    snprintf(cache, size, "/tmp/sightline-%u", (unsigned)getuid());
    mkdir(cache, 0700);
    struct stat status;
    if (lstat(cache, &status) || !S_ISDIR(status.st_mode) || status.st_uid != getuid()) fail(cache);
}

/* Unpack beside *folder*, then give it the name at once: no other start ever sees half a program. */
static void make(const char *self, off_t offset, const char *folder) {
    char fresh[PATH_MAX];
    int lock;
    if (snprintf(fresh, sizeof fresh, "%s.XXXXXX", folder) >= (int)sizeof fresh || !mkdtemp(fresh)) fail(folder);
    lock = locked(fresh, LOCK_SH); /* or another start may take it for an old one */
    if (chmod(fresh, 0755)) fail(fresh);
    unfinished = fresh;
    unpack(self, offset, fresh);
    unfinished = NULL;
    if (rename(fresh, folder)) delete_folder(fresh); /* another start was first */
    if (lock >= 0) close(lock);
}

int main(int count, char **words) {
    char self[PATH_MAX], cache[PATH_MAX / 2] = "", name[128], folder[PATH_MAX], start[PATH_MAX + 8], tail[TAIL + 1] = "";
    const char *asked = count > 1 ? words[1] : "";
    struct stat status;
    ssize_t size = readlink("/proc/self/exe", self, sizeof self - 1);
    if (size < 0) fail("/proc/self/exe");
    self[size] = 0;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status)) fail(self);
    off_t offset = end_of_program(file);
    if (!strcmp(asked, "--appimage-offset")) return printf("%lld\n", (long long)offset) < 0;
    if (!strcmp(asked, "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755) && errno != EEXIST) fail("squashfs-root");
        unpack(self, offset, "squashfs-root");
        return 0;
    }
    if (pread(file, tail, TAIL, status.st_size - TAIL) != TAIL) fail(self);
    if (strspn(tail, "0123456789abcdef") != TAIL) {
        errno = EIO;
        fail(DAMAGED);
    }
    find_cache(cache, sizeof cache);
    snprintf(name, sizeof name, PREFIX "%.16s", tail);
    snprintf(folder, sizeof folder, "%s/%s", cache, name);
    if (lstat(folder, &status) || !S_ISDIR(status.st_mode) || status.st_uid != getuid()) make(self, offset, folder);
    locked(folder, LOCK_SH);
    delete_others(cache, name);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    snprintf(start, sizeof start, "%s/AppRun", folder);
    execv(start, words);
    fail(start);
}
