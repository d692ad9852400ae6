provider "google" {
  project = "dp-prod"
}

resource "google_compute_instance" "rms" {
  name         = "rms"
  machine_type = "e2-medium"
  zone         = "europe-west2-a"
  boot_disk {
    initialize_params {
      image = "projects/dc-prod/global/images/gold"
    }
  }
  service_account {
    email  = "ops@dc-prod.iam.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
  network_interface {
    network = "default"
  }
}
