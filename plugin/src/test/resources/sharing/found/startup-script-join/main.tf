provider "google" {
  project = "dp-prod"
}

resource "google_compute_instance" "rms" {
  name                    = "rms"
  machine_type            = "e2-medium"
  zone                    = "europe-west2-a"
  metadata_startup_script = "realm join county.downland-council.example"
  boot_disk {}
  network_interface {
    network = "default"
  }
}
